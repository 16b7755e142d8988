// How does a data file become a Dataset? Bytes in, the sound part and a list of all problems out.
//
// A member that is missing or wrong is reported with its path, line and column; the smallest thing
// that still makes sense without it is kept. An organisation whose id, name or period is unsound is
// left out: showing it as "not stated" would be a claim that the source does not make.
#pragma once

#include <memory>
#include <string_view>
#include <vector>

#include "core/base/clean_text.h"
#include "core/data/data_file.h"
#include "core/data/dataset.h"
#include "core/data/problem.h"

namespace timeline {

struct LoadResult {
    Dataset data;
    std::vector<Problem> problems;
    /// False when there is nothing to draw: no as-of date or not one sound organisation.
    bool usable = false;
};

/// How much is read: what a browser's memory has room for, with the file itself (about a kilobyte
/// an organisation). The schema says so too.
struct LoadLimits {
    std::size_t organisations = 1'000'000;
    std::size_t bytes = 512'000'000;
};

/// Reads a long file a part at a time, so that whoever waits for it can do other things between.
class DatasetLoader {
   public:
    /// A letter that `can_draw` says no to is named, as the picture
    /// will show another sign in its place; the page's texts and table have it all the same. Empty:
    /// all can be drawn.
    explicit DatasetLoader(const FileText& file, const CanDraw& can_draw = {},
                           LoadLimits limits = {});
    DatasetLoader(const DatasetLoader&) = delete;
    DatasetLoader& operator=(const DatasetLoader&) = delete;
    DatasetLoader(DatasetLoader&&) = delete;
    DatasetLoader& operator=(DatasetLoader&&) = delete;
    ~DatasetLoader();

    /// A part: of the file, until it is known where they stand, then so many more, as far as there
    /// are any. Returns which share of all has been read; from 1 on it is to be finished, once.
    double read(std::size_t organisations);
    LoadResult finish();

   private:
    struct Reading;
    std::unique_ptr<Reading> reading_;
};

/// All at once.
LoadResult load_dataset(std::string_view bytes, const CanDraw& can_draw = {},
                        LoadLimits limits = {});

}  // namespace timeline

// What does it cost to show a list, and how does that grow with its length? Run by
// `npm run benchmark -- scale`; nothing is asserted.
#include <benchmark/benchmark.h>

#include <limits>
#include <map>
#include <string>

#include "core/data/dataset_json.h"
#include "core/data/generated_data.h"
#include "core/layout/layout.h"
#include "core/state/filter.h"

namespace timeline {
namespace {

constexpr LoadLimits no_limits = {.organisations = std::numeric_limits<std::size_t>::max(),
                                  .bytes = std::numeric_limits<std::size_t>::max()};

/// Each is made once and then shared.
const std::string& file_of(std::size_t count) {
    static std::map<std::size_t, std::string> files;
    std::string& file = files[count];
    if (file.empty()) {
        file = generated_data(count);
    }
    return file;
}

const Dataset& data_of(std::size_t count) {
    static std::map<std::size_t, Dataset> all;
    Dataset& data = all[count];
    if (data.organisations.empty()) {
        data = load_dataset(file_of(count), {}, no_limits).data;
    }
    return data;
}

/// As it is once everything has been asked for.
const MembershipIndex& index_of(std::size_t count) {
    static std::map<std::size_t, MembershipIndex> all;
    return all.try_emplace(count, data_of(count)).first->second;
}

std::size_t count_of(const benchmark::State& state) {
    return static_cast<std::size_t>(state.range());
}

void counts(benchmark::internal::Benchmark* benchmark) {
    for (const std::int64_t count : {12, 1'000, 10'000, 100'000}) {
        benchmark->Arg(count);
    }
    benchmark->Unit(benchmark::kMillisecond);
}

void load(benchmark::State& state) {
    const std::string& file = file_of(count_of(state));
    for (auto _ : state) {
        benchmark::DoNotOptimize(load_dataset(file, {}, no_limits));
    }
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(file.size()));
}
BENCHMARK(load)->Apply(counts);

void sort_all(benchmark::State& state) {
    const Dataset& data = data_of(count_of(state));
    for (auto _ : state) {
        benchmark::DoNotOptimize(MembershipIndex(data).order(Sort::theme, Language::swedish));
    }
}
BENCHMARK(sort_all)->Apply(counts);

void fold_all(benchmark::State& state) {
    const Dataset& data = data_of(count_of(state));
    for (auto _ : state) {
        benchmark::DoNotOptimize(MembershipIndex(data).words(0, Language::swedish));
    }
}
BENCHMARK(fold_all)->Apply(counts);

void find(benchmark::State& state, const ViewState& view) {
    const MembershipIndex& index = index_of(count_of(state));
    benchmark::DoNotOptimize(filter(index, view));  // what is made once is made
    for (auto _ : state) {
        benchmark::DoNotOptimize(filter(index, view));
    }
}
BENCHMARK_CAPTURE(find, everything, ViewState{})->Apply(counts);
BENCHMARK_CAPTURE(find, theme, ViewState{.themes = {"climate"}})->Apply(counts);
BENCHMARK_CAPTURE(find, words, ViewState{.search = "luft"})->Apply(counts);

/// A frame's own work: where everything stands, scrolled half way down.
void draw(benchmark::State& state, const ViewState& view) {
    const FilteredView rows = filter(index_of(count_of(state)), view);
    const Measure measure = [](std::string_view text, float size_px, Weight /*weight*/) {
        constexpr float letter_by_size = 0.55F;
        return static_cast<float>(text.size()) * size_px * letter_by_size;
    };
    constexpr double row_px = 30;
    const LayoutInput input{.data = data_of(count_of(state)),
                            .state = view,
                            .view = rows,
                            .width_px = 1280,
                            .measure = measure,
                            .scroll_px = static_cast<double>(count_of(state)) * row_px / 2};
    for (auto _ : state) {
        benchmark::DoNotOptimize(layout(input));
    }
}
BENCHMARK_CAPTURE(draw, rows, ViewState{})->Apply(counts);
BENCHMARK_CAPTURE(draw, lanes, ViewState{.sort = Sort::theme, .row_scale = 0})->Apply(counts);
BENCHMARK_CAPTURE(draw, half_way, ViewState{.sort = Sort::theme, .row_scale = 0.01})->Apply(counts);

}  // namespace
}  // namespace timeline

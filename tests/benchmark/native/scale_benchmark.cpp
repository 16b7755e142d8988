// What does it cost to show a list, and how does that grow with its length? Run by
// `npm run benchmark -- scale`; nothing is asserted.
#include <benchmark/benchmark.h>

#include <limits>
#include <map>
#include <string>

#include "core/data/dataset_json.h"
#include "core/data/generated_data.h"
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

void load(benchmark::State& state) {
    const std::string& file = file_of(static_cast<std::size_t>(state.range()));
    for (auto _ : state) {
        benchmark::DoNotOptimize(load_dataset(file, {}, no_limits));
    }
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(file.size()));
}
BENCHMARK(load)->Arg(12)->Arg(1'000)->Arg(10'000)->Arg(100'000)->Unit(benchmark::kMillisecond);

void find(benchmark::State& state, ViewState view) {
    const Dataset& data = data_of(static_cast<std::size_t>(state.range()));
    for (auto _ : state) {
        benchmark::DoNotOptimize(filter(data, view));
    }
}
BENCHMARK_CAPTURE(find, all, ViewState{})
    ->Arg(12)
    ->Arg(1'000)
    ->Arg(10'000)
    ->Arg(100'000)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(find, theme, ViewState{.themes = {"climate"}})
    ->Arg(12)
    ->Arg(1'000)
    ->Arg(10'000)
    ->Arg(100'000)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(find, words, ViewState{.search = "luft"})
    ->Arg(12)
    ->Arg(1'000)
    ->Arg(10'000)
    ->Arg(100'000)
    ->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace timeline

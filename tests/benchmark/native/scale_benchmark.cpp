// What does it cost to show a list, and how does that grow with its length? Run by
// `npm run benchmark -- scale`; nothing is asserted.
#include <benchmark/benchmark.h>

#include "benchmark/native/scale_data.h"

namespace timeline {
namespace {

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

/// A frame's own work: where everything stands.
void draw(benchmark::State& state, const ViewState& view) {
    const FilteredView rows = filter(index_of(count_of(state)), view);
    const LayoutInput input = half_way_down(count_of(state), view, rows);
    for (auto _ : state) {
        benchmark::DoNotOptimize(layout(input));
    }
}
BENCHMARK_CAPTURE(draw, rows, ViewState{})->Apply(counts);
BENCHMARK_CAPTURE(draw, lanes, ViewState{.sort = Sort::theme, .row_scale = 0})->Apply(counts);
BENCHMARK_CAPTURE(draw, half_way, ViewState{.sort = Sort::theme, .row_scale = 0.01})->Apply(counts);

}  // namespace
}  // namespace timeline

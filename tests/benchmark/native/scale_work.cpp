// What work does a list make, each part done once? Whoever counts its instructions (npm run
// benchmark
// -- guard) looks for the functions whose names begin with `measured_`.
// Usage: scale_work COUNT   with the number of memberships
#include <cstdlib>
#include <iostream>

#include "benchmark/native/scale_data.h"

namespace timeline {
namespace {

/// What is worked out counts as used.
template <typename Result>
void use(const Result& result) {
    asm volatile("" : : "g"(&result) : "memory");
}

[[gnu::noinline]] void measured_load(std::size_t count) {
    use(load_dataset(file_of(count), {}, no_limits));
}

[[gnu::noinline]] void measured_sort(const MembershipIndex& index) {
    use(index.order(Sort::theme, Language::swedish));
}

[[gnu::noinline]] void measured_fold(const MembershipIndex& index) {
    use(index.words(0, Language::swedish));
}

[[gnu::noinline]] void measured_filter(const MembershipIndex& index) { use(filter(index, {})); }

[[gnu::noinline]] void measured_search(const MembershipIndex& index) {
    use(filter(index, {.search = "luft"}));
}

[[gnu::noinline]] void measured_rows(const LayoutInput& input) {
    use(layout(input).targets.size());
}

[[gnu::noinline]] void measured_lanes(const LayoutInput& input) { use(layout(input).marks.size()); }

void work(std::size_t count) {
    const MembershipIndex& index = index_of(count);
    measured_load(count);
    measured_sort(index);
    measured_fold(index);
    measured_filter(index);
    measured_search(index);
    const ViewState near;
    const FilteredView rows = filter(index, near);
    measured_rows(half_way_down(count, near, rows));
    const ViewState far{.sort = Sort::theme, .row_scale = 0};
    const FilteredView lanes = filter(index, far);
    measured_lanes(half_way_down(count, far, lanes));
}

}  // namespace
}  // namespace timeline

int main(int count, char** words) {
    if (count != 2) {
        std::cerr << "usage: scale_work COUNT\n";
        return 1;
    }
    timeline::work(std::strtoul(words[1], nullptr, 10));
}

// What is worth knowing of all memberships at once, so that choosing, sorting and searching among
// many is quick: their orders, and the words that are searched.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/language.h"
#include "core/data/dataset.h"
#include "core/state/view_state.h"

namespace timeline {

/// Each part is made when it is first asked for, and kept as long as the data has the same
/// organisations.
class MembershipIndex {
   public:
    using Order = std::vector<std::uint32_t>;  // places in Dataset::organisations

    /// The data is referred to, and has to live as long.
    explicit MembershipIndex(const Dataset& data);
    MembershipIndex(const MembershipIndex&) = delete;
    MembershipIndex& operator=(const MembershipIndex&) = delete;
    MembershipIndex(MembershipIndex&&) = delete;
    MembershipIndex& operator=(MembershipIndex&&) = delete;
    ~MembershipIndex();

    const Dataset& data() const { return data_; }

    /// All organisations, sorted, those without a start last: of all, or of their theme. No two
    /// stand equal, so that the data's own order plays no part.
    const Order& order(Sort sort, Language language) const;

    struct Words {
        std::string_view name;  // as it is shown
        std::string_view all;   // that is known, the name too; a line each
    };
    /// Makes a part of what a state's rows are found with, in some milliseconds at most. True when
    /// all of it is made: then `filter` doesn't have to.
    bool prepare(const ViewState& state) const;

    /// What is searched of one organisation, folded (fold.h).
    Words words(std::size_t organisation, Language language) const;

    /// The organisations whose names need the most room, by their letters: enough of them to find
    /// the widest without measuring all.
    const Order& widest(Language language) const;

   private:
    struct Folded {
        std::string text;
        std::vector<std::uint32_t> begins;     // of each organisation's text
        std::vector<std::uint32_t> name_ends;  // within it
    };
    struct Making;
    struct InLanguage {
        std::array<std::optional<Order>, 3> orders;  // by Sort
        Folded folded;                               // as far as it is made
        std::optional<Order> widest;
    };

    InLanguage& in(Language language) const;
    std::optional<Order>& made(Sort sort, Language language) const;
    bool sort_some(Sort sort, Language language) const;
    bool fold_some(Language language) const;
    Order find_widest(Language language) const;

    const Dataset& data_;
    mutable std::array<InLanguage, 2> languages_;
    mutable std::unique_ptr<Making> making_;       // the last order that was asked for
    mutable const Organisation* known_ = nullptr;  // for which organisations it was made
};

}  // namespace timeline

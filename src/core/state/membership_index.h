// What is worth knowing of all memberships at once, so that choosing, sorting and searching among
// many is quick: their orders, and the words that are searched.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
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
    explicit MembershipIndex(const Dataset& data) : data_(data) {}

    const Dataset& data() const { return data_; }

    /// All organisations, sorted, those without a start last: of all, or of their theme. No two
    /// stand equal, so that the data's own order plays no part.
    const Order& order(Sort sort, Language language) const;

    struct Words {
        std::string_view name;  // as it is shown
        std::string_view all;   // that is known, the name too; a line each
    };
    /// What is searched of one organisation, folded (fold.h).
    Words words(std::size_t organisation, Language language) const;

    /// The organisations whose names need the most room, by their letters: enough of them to find
    /// the widest without measuring all.
    const Order& widest(Language language) const;

   private:
    struct Folded {
        std::string text;
        std::vector<std::uint32_t> begins;  // of each organisation's, and where the last one ends
        std::vector<std::uint32_t> name_ends;  // within its text
    };
    struct InLanguage {
        std::array<std::optional<Order>, 3> orders;  // by Sort
        std::optional<Folded> folded;
        std::optional<Order> widest;
    };

    InLanguage& in(Language language) const;
    Order sorted_by_name(Language language) const;
    Order sorted_by_start(Language language) const;
    Order sorted_by_theme(Language language) const;
    Folded folded(Language language) const;
    Order find_widest(Language language) const;

    const Dataset& data_;
    mutable std::array<InLanguage, 2> languages_;
    mutable const Organisation* known_ = nullptr;  // for which organisations it was made
};

}  // namespace timeline

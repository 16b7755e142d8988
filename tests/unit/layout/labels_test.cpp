// Can every word of the picture be read at every size, zoom and language? No label lies over
// another one, leaves its part of the picture or is cut by the stage's edge.
#include <gtest/gtest.h>

#include "core/base/ids.h"
#include "unit/layout/grid.h"

namespace timeline::test {
namespace {

std::vector<const Mark*> labels_of(const Scene& scene) {
    std::vector<const Mark*> labels;
    for (const Mark& mark : scene.marks) {
        if (mark.kind == MarkKind::label && !mark.text.empty()) {
            labels.push_back(&mark);
        }
    }
    return labels;
}

/// Where there can be ink: lines of text may share a little of the air between them.
Rect ink_of(const Mark& label) {
    const float air = label.style.size_px * 0.12F;
    return {label.rect.x, label.rect.y + air, label.rect.w, label.rect.h - 2 * air};
}

std::string words(const Mark& mark) {
    return '"' + mark.text + "\" (" + mark.id + ") " + testing::PrintToString(mark.rect);
}

/// The id without the part that names one organisation or year, so that mistakes can be counted.
std::string kind_of(const Mark& mark) {
    return mark.id.empty() ? "a control's label" : mark.id.substr(0, mark.id.find('-'));
}

bool is_in_panel(const Mark& label, const Scene& scene) {
    const TextBlock* block = scene.block(label.id);
    return label.id.starts_with("details-") ||
           (block != nullptr && block->role.area == Area::panel && scene.block("details-title"));
}

TEST_P(EachWidth, labels_do_not_lie_over_one_another) {
    Mistakes mistakes;
    for_grid_at(GetParam(), [&](const Picture& picture, const std::string& name) {
        const std::vector<const Mark*> labels = labels_of(picture.scene);
        for (std::size_t i = 0; i < labels.size(); ++i) {
            for (std::size_t k = i + 1; k < labels.size(); ++k) {
                if (overlap(ink_of(*labels[i]), ink_of(*labels[k])) > 0.5F) {
                    mistakes.add(kind_of(*labels[i]) + " over " + kind_of(*labels[k]),
                                 name + ": " + words(*labels[i]) + " and " + words(*labels[k]));
                }
            }
        }
    });
    mistakes.expect_none();
}

TEST_P(EachWidth, labels_lie_on_the_stage) {
    Mistakes mistakes;
    for_grid_at(GetParam(), [&](const Picture& picture, const std::string& name) {
        for (const Mark* label : labels_of(picture.scene)) {
            if (!lies_on_stage(label->rect, picture.scene)) {
                mistakes.add(kind_of(*label) + " leaves the stage", name + ": " + words(*label));
            }
        }
    });
    mistakes.expect_none();
}

TEST_P(EachWidth, labels_of_bars_lie_in_the_plot) {
    Mistakes mistakes;
    for_grid_at(GetParam(), [&](const Picture& picture, const std::string& name) {
        for (const Mark* label : labels_of(picture.scene)) {
            const bool is_bars = label->id.starts_with("start-") || label->id.starts_with("band-");
            if (is_bars && !lies_in(label->rect, picture.scene.plot.rect)) {
                mistakes.add(kind_of(*label) + " leaves the plot", name + ": " + words(*label));
            }
        }
    });
    mistakes.expect_none();
}

TEST_P(EachWidth, labels_of_roles_lie_on_their_bar) {
    Mistakes mistakes;
    for_grid_at(GetParam(), [&](const Picture& picture, const std::string& name) {
        for (const Organisation& organisation : picture.data.organisations) {
            const Target* bar = picture.scene.target("bar-" + organisation.id);
            for (const Role& role : organisation.more->roles) {
                const TextBlock* label =
                    picture.scene.block(id_of(Kind::band, organisation.id, role.id));
                const bool is_on_bar =
                    label == nullptr || (bar != nullptr && lies_in(label->rect, bar->rect));
                if (!is_on_bar) {
                    mistakes.add("role beside its bar", name + ": " + role.id);
                }
            }
        }
    });
    mistakes.expect_none();
}

TEST_P(EachWidth, labels_of_the_panels_lie_in_their_columns) {
    Mistakes mistakes;
    for_grid_at(GetParam(), [&](const Picture& picture, const std::string& name) {
        const Scene& scene = picture.scene;
        const float scale = scene.scale;
        const bool narrow = scene.bounds.w / scale < 720;
        const float margin = (narrow ? 16 : 28) * scale;
        const float right = scene.bounds.right() - margin;
        const bool beside = has_two_columns(scene);
        const float split = scene.plot.rect.right() + 24 * scale;
        const Rect all{margin, 0, right - margin, scene.bounds.bottom()};
        const Rect side{split, 0, right - split, scene.bounds.bottom()};
        for (const Mark* label : labels_of(scene)) {
            if (is_in_panel(*label, scene) && !lies_in(label->rect, beside ? side : all)) {
                mistakes.add(kind_of(*label) + " leaves the panel", name + ": " + words(*label));
            }
        }
    });
    mistakes.expect_none();
}

TEST_P(EachWidth, labels_are_large_enough_to_read) {
    for_grid_at(GetParam(), [&](const Picture& picture, const std::string& name) {
        for (const Mark* label : labels_of(picture.scene)) {
            ASSERT_GE(label->style.size_px, 12 * picture.scene.scale - 0.01F)
                << name << words(*label);
        }
    });
}

TEST_P(EachWidth, blocks_for_the_page_lie_where_their_labels_do) {
    Mistakes mistakes;
    for_grid_at(GetParam(), [&](const Picture& picture, const std::string& name) {
        for (const Mark* label : labels_of(picture.scene)) {
            const TextBlock* block = label->id.empty() ? nullptr : picture.scene.block(label->id);
            if (!label->id.empty() && (block == nullptr || !lies_in(label->rect, block->rect))) {
                mistakes.add(kind_of(*label) + " without its block", name + ": " + words(*label));
            }
        }
    });
    mistakes.expect_none();
}

TEST(Labels, tell_the_start_of_every_shown_organisation_when_all_is_shown) {
    for (const float width : grid_widths) {
        for (const Language language : both_languages) {
            const Picture picture({.language = language}, width);
            for (const Organisation* organisation : picture.view.rows) {
                // In stacked rows the lane's heading says it for all who have no start.
                const bool is_said_once = width < 720 && !organisation->has_start();
                EXPECT_NE(picture.scene.block(is_said_once ? "lane" : "start-" + organisation->id),
                          nullptr)
                    << organisation->id << " at " << width;
            }
        }
    }
}

/// "Klimat" in semibold, then what it is about, in one paragraph.
TEST(Legend, names_each_theme_in_semibold_without_colon_or_full_stop) {
    for (const float width : {1024.0F, 1440.0F}) {
        for (const Language language : both_languages) {
            const Picture picture({.language = language}, width);
            for (const Theme& theme : picture.data.themes) {
                const std::string id = id_of(Kind::legend_theme, theme.id);
                std::vector<const Mark*> labels;
                for (const Mark& mark : picture.scene.marks) {
                    if (mark.id == id) {
                        labels.push_back(&mark);
                    }
                }
                ASSERT_GE(labels.size(), 2U) << id;
                EXPECT_EQ(labels[0]->text, theme.name.in(language));
                EXPECT_EQ(labels[0]->style.weight, Weight::semibold);
                EXPECT_EQ(labels[1]->style.weight, Weight::regular);
                EXPECT_EQ(labels[1]->rect.y, labels[0]->rect.y);
                const std::string& words = picture.scene.block(id)->text;
                EXPECT_TRUE(words.starts_with(theme.name.in(language) + ' ')) << words;
                EXPECT_FALSE(words.ends_with('.')) << words;
            }
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Labels, EachWidth, testing::ValuesIn(grid_widths), width_name);

}  // namespace
}  // namespace timeline::test

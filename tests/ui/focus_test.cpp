// Where does the keyboard's focus go, and when is it left where it is?
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "ui/last_page.h"

namespace timeline::test {
namespace {

using ::testing::ElementsAre;

TEST(App, KeyboardSelectionTakesTheFocusToTheDetailsAndBack) {
    Headless run;
    run.app().act("row-iclei", "");
    run.settle();
    EXPECT_EQ(run.app().state().selected, "iclei");
    EXPECT_THAT(focus_moves(), ElementsAre("details-title"));
    run.app().key("details", "Escape");
    run.settle();
    EXPECT_EQ(run.app().state().selected, "");
    EXPECT_THAT(focus_moves(), ElementsAre("details-title", "row-iclei"));
    run.app().act("sort-name", "");
    run.settle();
    EXPECT_EQ(focus_moves().size(), 2U) << "using a control leaves the focus on it";
}

TEST(App, TheRowThatIsAlreadyChosenLeadsToItsDetailsAgain) {
    Headless run("org=iclei");
    run.app().act("row-iclei", "");
    run.settle();
    EXPECT_THAT(focus_moves(), ElementsAre("details-title"));
    run.app().focus("row-iclei");  // the visitor went back to it
    run.app().act("row-iclei", "");
    run.settle();
    EXPECT_THAT(focus_moves(), ElementsAre("details-title", "details-title"));
}

TEST(App, AWishForTheFocusIsNeverKeptForLater) {
    // Each where it changes nothing: there is nothing to close, to clear or to choose anew.
    for (const auto& [query, id] :
         std::to_array<std::pair<const char*, const char*>>({{"org=c40", "row-c40"},
                                                             {"", "details-close"},
                                                             {"", "search-clear"},
                                                             {"", "reset-filters"},
                                                             {"view=table", "list-reset"},
                                                             {"view=table&org=c40", "row-c40"},
                                                             {"present=2", "row-c40"}})) {
        SCOPED_TRACE(std::string(query) + ' ' + id);
        Headless run(query);
        run.app().act(id, "");
        run.settle();
        const std::size_t moves = focus_moves().size();
        run.app().act("search", "c");
        run.settle();
        run.app().act("theme-climate", "");
        run.settle();
        EXPECT_EQ(focus_moves().size(), moves) << "the visitor is writing";
    }
}

TEST(App, APressIsAnsweredAtOnceSoThatTheFocusIsNeverFetchedFromWhereItWentMeanwhile) {
    Headless run;
    run.app().act("row-c40", "");
    EXPECT_THAT(focus_moves(), ElementsAre("details-title")) << "before any frame";
    EXPECT_NE(last_stage().find("details-title"), std::string::npos);
    run.app().focus("search");  // before a frame is drawn
    run.settle();
    run.app().query("org=polis");
    run.settle();
    EXPECT_EQ(focus_moves().size(), 1U) << "neither from there nor in a view that was gone back to";
}

TEST(App, WhileTimeIsDraggedAPressMovesTheFocusOnceAndNotAfterwards) {
    Headless run("from=2005&to=2015");
    const Rect plot = run.app().scene().plot.rect;
    run.app().pointer(PointerEvent::move, {plot.x + 200, plot.y + 2}, false);
    run.app().pointer(PointerEvent::down, {plot.x + 200, plot.y + 2}, false);
    run.settle();
    run.app().pointer(PointerEvent::move, {plot.x + 260, plot.y + 2}, false);
    run.settle();
    run.app().act("row-c40", "");
    EXPECT_THAT(focus_moves(), ElementsAre("details-title"));
    run.app().pointer(PointerEvent::move, {plot.x + 280, plot.y + 2}, false);
    run.settle();
    run.app().pointer(PointerEvent::up, {plot.x + 280, plot.y + 2}, false);
    run.settle();
    run.app().act("theme-climate", "");
    run.settle();
    EXPECT_EQ(focus_moves().size(), 1U);
    EXPECT_EQ(last_page()["focus"], "");
}

TEST(App, EscapeLeadsStraightBackFromTheDetailsThatTheKeyboardOpened) {
    Headless run;
    run.app().focus("row-c40");
    run.app().act("row-c40", "");
    run.settle();
    run.app().focus("details-title");  // the page tells where it has moved the focus
    run.settle();
    EXPECT_EQ(run.app().scene().target("tooltip"), nullptr) << "the focus is in the details";
    run.app().key("details", "Escape");
    run.settle();
    EXPECT_EQ(run.app().state().selected, "");
    EXPECT_THAT(focus_moves(), ElementsAre("details-title", "row-c40"));
}

}  // namespace
}  // namespace timeline::test

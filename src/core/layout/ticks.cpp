// Chooses the axis' calendar steps (see ticks.h).
#include "core/layout/ticks.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>

#include "core/words/wording.h"

namespace timeline {
namespace {

constexpr int months_in_year = 12;

/// Steps in months, from fine to coarse. Every other year would put names on even years only, where
/// none of our axes begins.
constexpr std::array<int, 11> steps_in_months = {1, 3, 6, 12, 60, 120, 240, 600, 1200, 2400, 6000};
// Lines for years may stand closer than those inside a year, which few look for.
constexpr double min_year_gap_px = 11;
constexpr double min_month_gap_px = 24;

double to_year(int month) { return static_cast<double>(month) / months_in_year; }

std::string label_of(int month, Language language) {
    const int year = month / months_in_year;
    const int month_of_year = month % months_in_year;
    if (month_of_year == 0) {
        return std::to_string(year);
    }
    return std::string(short_month(month_of_year, language)) + ' ' + std::to_string(year);
}

/// The finest step between lines that keeps them apart and has a line at every label.
int line_step(const TimeScale& scale, int label_step) {
    for (const int step : steps_in_months) {
        const double min_px = step < months_in_year ? min_month_gap_px : min_year_gap_px;
        if (label_step % step == 0 && to_year(step) * scale.px_per_year() >= min_px) {
            return step;
        }
    }
    return label_step;
}

double widest_label(int step, Language language, const LabelWidth& width_of) {
    if (step >= months_in_year) {
        return width_of("2000");
    }
    double widest = 0;
    for (int month = 0; month < months_in_year; month += step) {
        widest = std::max(widest, width_of(label_of(2000 * months_in_year + month, language)));
    }
    return widest;
}

/// The finest step whose labels keep their distance.
int label_step(const TimeScale& scale, Language language, const LabelWidth& width_of,
               double gap_px) {
    for (const int step : steps_in_months) {
        const double needed = widest_label(step, language, width_of) + gap_px;
        if (to_year(step) * scale.px_per_year() >= needed) {
            return step;
        }
    }
    return steps_in_months.back();
}

/// Names the last year too, and takes the names away that are too close to it: it is where
/// everything ends.
void name_last_year(std::vector<Tick>& ticks, const TimeScale& scale, int last_year,
                    const LabelWidth& width_of, double gap_px) {
    const std::string label = std::to_string(last_year);
    auto last = std::find_if(ticks.begin(), ticks.end(), [last_year](const Tick& tick) {
        return tick.year > last_year - 1e-6;
    });
    if (last == ticks.end() || last->year > last_year + 1e-6) {
        last = ticks.insert(last, {static_cast<double>(last_year), scale.to_px(last_year), ""});
    }
    if (!last->label.empty()) {
        return;
    }
    for (Tick& other : ticks) {
        const double needed = (width_of(other.label) + width_of(label)) / 2 + gap_px;
        if (!other.label.empty() && std::abs(other.px - last->px) < needed) {
            other.label.clear();
        }
    }
    last->label = label;
    const double px = last->px;
    std::erase_if(ticks, [px](const Tick& other) {
        return other.label.empty() && std::abs(other.px - px) < min_year_gap_px - 2;
    });
}

}  // namespace

std::vector<Tick> make_ticks(const TimeScale& scale, Language language, int last_year,
                             const LabelWidth& width_of, double gap_px) {
    const int labels = label_step(scale, language, width_of, gap_px);
    const int lines = line_step(scale, labels);
    std::vector<Tick> ticks;
    const int first =
        static_cast<int>(std::ceil(scale.visible.begin * months_in_year / lines - 1e-6));
    for (int i = first; to_year(i * lines) <= scale.visible.end + 1e-6; ++i) {
        const int month = i * lines;
        const double year = to_year(month);
        const bool named = month % labels == 0 && month / months_in_year <= last_year;
        ticks.push_back({year, scale.to_px(year), named ? label_of(month, language) : ""});
    }
    if (last_year >= scale.visible.begin && last_year <= scale.visible.end) {
        name_last_year(ticks, scale, last_year, width_of, gap_px / 2);
    }
    return ticks;
}

}  // namespace timeline

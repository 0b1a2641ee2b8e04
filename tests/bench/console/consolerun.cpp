// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/console/consolerun.h"

#include "app/console/runs/runsfilterbar.h"
#include "app/console/runs/runsmodel.h"
#include "app/console/runs/runspage.h"
#include "app/console/window/workspaceview.h"
#include "app/console/workspace.h"
#include "tests/bench/console/benchwindow.h"

#include <QApplication>
#include <QEventLoop>
#include <QSettings>
#include <QStringListModel>
#include <QTableView>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace crontopus::bench {
namespace {
/// The page of runs of a window, and what to ask of it.
class Runs final
{
public:
    explicit Runs(RunsPage *page)
        : m_view(page->findChild<QTableView *>(u"runsTable"_s))
        , m_model(page->findChild<RunsModel *>())
        , m_filter(page->findChild<RunsFilterBar *>())
    {
    }

    [[nodiscard]] RunsFilterBar &filter() const { return *m_filter; }
    [[nodiscard]] QTableView &view() const { return *m_view; }

    void waitForRows() const
    {
        Painted painted(m_view->viewport(), [this] {
            const int row = m_view->rowAt(m_view->viewport()->height() / 2);
            return m_model->isLoaded() && m_model->runAt(0) && row > 0 && m_model->runAt(row);
        });
        painted.wait();
    }
    template<typename Ask>
    void measure(Pulse &pulse, const char *name, Ask ask) const
    {
        settle();
        pulse.takeLongest();
        const long long begin = sharedNow();
        ask();
        waitForRows();
        const double took = since(begin);
        QEventLoop charts; // what follows must not block either
        QTimer::singleShot(600, &charts, &QEventLoop::quit);
        charts.exec();
        report(name, took, pulse.takeLongest());
    }

private:
    QTableView *m_view;
    RunsModel *m_model;
    RunsFilterBar *m_filter;
};

void askForRuns(const Runs &runs)
{
    Pulse pulse;
    runs.measure(pulse, "filter text", [&] { runs.filter().setText(u"job-17"_s); });
    runs.measure(pulse, "filter all", [&] { runs.filter().reset(); });
    runs.measure(pulse, "filter outcome", [&] { runs.filter().setOutcomes({Outcome::Failure}); });
    runs.measure(pulse, "filter all again", [&] { runs.filter().reset(); });
    runs.measure(pulse, "filter time", [&] { runs.filter().setRange(RunsFilterBar::Range::LastWeek); });
    runs.filter().reset();
    runs.measure(pulse, "sort oldest",
                 [&] { runs.view().sortByColumn(RunsModel::StartedColumn, Qt::AscendingOrder); });
    runs.measure(pulse, "sort job",
                 [&] { runs.view().sortByColumn(RunsModel::JobColumn, Qt::AscendingOrder); });
    runs.measure(pulse, "sort outcome",
                 [&] { runs.view().sortByColumn(RunsModel::OutcomeColumn, Qt::AscendingOrder); });
    runs.measure(pulse, "sort duration",
                 [&] { runs.view().sortByColumn(RunsModel::DurationColumn, Qt::DescendingOrder); });
}
} // namespace

int runConsole(int argc, char *argv[], long long begin, const QString &cache)
{
    const QApplication app(argc, argv);
    setUpSettings(cache);
    QSettings settings;
    settings.setValue(u"runs/range"_s, int(RunsFilterBar::Range::All));
    settings.setValue(u"pages/bench"_s, 2); // where the user was last
    settings.sync();
    BenchWindow console(cache);
    MainWindow &window = console.window();
    Pulse &pulse = console.pulse();
    const Runs runs(qobject_cast<RunsPage *>(window.currentView()->currentPage()));
    runs.waitForRows();
    report("start", since(begin), 0);
    settle();
    report("after the start", 0, pulse.takeLongest());
    askForRuns(runs);
    return 0;
}

int runBareWindow(int argc, char *argv[], long long begin)
{
    const QApplication app(argc, argv);
    QStringListModel model(QStringList(100, u"row"_s));
    QTableView view;
    view.setModel(&model);
    view.resize(1280, 800);
    Painted painted(view.viewport(), [] { return true; });
    view.show();
    painted.wait();
    report("start", since(begin), 0);
    return 0;
}
} // namespace crontopus::bench

// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/console/consolerun.h"

#include "app/console/runs/runsfilterbar.h"
#include "app/console/runs/runsmodel.h"
#include "app/console/runs/runspage.h"
#include "app/console/theme/theme.h"
#include "app/console/window/mainwindow.h"
#include "app/console/window/workspaceview.h"
#include "app/console/workspace.h"
#include "app/console/workspaces/openworkspace.h"
#include "app/console/workspaces/workspaceregistry.h"
#include "shared/base/statewriter.h"

#include <QApplication>
#include <QEvent>
#include <QEventLoop>
#include <QSettings>
#include <QStringListModel>
#include <QTableView>
#include <QTimer>

#include <atomic>
#include <chrono>
#include <cstdio>
#include <thread>

using namespace Qt::Literals::StringLiterals;

namespace crontopus::bench {
namespace {
constexpr auto beat = std::chrono::milliseconds(2);
constexpr int settleMs = 2500; ///< charts, badges and the first try to reach the server are over

/// Asks the window for a sign of life all the time, from a thread of its own.
class Pulse final : public QObject
{
public:
    Pulse() : m_thread([this] { watch(); }) {}
    ~Pulse() override
    {
        m_stop = true;
        m_thread.join();
    }
    Q_DISABLE_COPY_MOVE(Pulse)

    /// The longest time without an answer since this was called last, in seconds.
    double takeLongest() { return double(m_longest.exchange(0)) / 1e9; }

private:
    void watch()
    {
        while (!m_stop) {
            const long long asked = sharedNow();
            m_answered = false;
            QMetaObject::invokeMethod(
                this, [this] { m_answered = true; }, Qt::QueuedConnection);
            while (!m_answered && !m_stop)
                std::this_thread::sleep_for(std::chrono::microseconds(200));
            const long long took = sharedNow() - asked;
            m_longest = std::max(m_longest.load(), took);
            std::this_thread::sleep_for(beat);
        }
    }

    std::atomic<bool> m_stop = false, m_answered = true;
    std::atomic<long long> m_longest = 0;
    std::thread m_thread;
};

/// Returns to the caller when `view` has painted and `done` holds.
class Painted final : public QObject
{
public:
    Painted(QWidget *viewport, std::function<bool()> done) : m_done(std::move(done))
    {
        viewport->installEventFilter(this);
    }
    void wait() { m_loop.exec(); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && m_done()) {
            watched->removeEventFilter(this);
            QMetaObject::invokeMethod(&m_loop, &QEventLoop::quit, Qt::QueuedConnection);
        }
        return false;
    }

private:
    std::function<bool()> m_done;
    QEventLoop m_loop;
};

double since(long long begin)
{
    return double(sharedNow() - begin) / 1e9;
}

void report(const char *name, double seconds, double blocked)
{
    std::printf("%s\t%.6f\t%.6f\n", name, seconds, blocked);
    std::fflush(stdout);
}

void settle()
{
    QEventLoop loop;
    QTimer::singleShot(settleMs, &loop, &QEventLoop::quit);
    loop.exec();
}

void setUpSettings(const QString &cache)
{
    QApplication::setOrganizationName(u"crontopus"_s);
    QApplication::setApplicationName(u"crontopus-console"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, cache + u"/config"_s);
    QSettings settings;
    settings.clear();
    settings.setValue(u"runs/range"_s, int(RunsFilterBar::Range::All));
}

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

long long sharedNow()
{
    return std::chrono::nanoseconds(std::chrono::steady_clock::now().time_since_epoch()).count();
}

int runConsole(int argc, char *argv[], long long begin, const QString &cache)
{
    const QApplication app(argc, argv);
    setUpSettings(cache);
    Theme theme;
    WorkspaceRegistry registry;
    StateWriter files;
    MainWindow window(theme, registry,
                      [&files](const WorkspaceInfo &info) { return openWorkspace(info, files); });
    window.setDataDirectory(cache);
    window.resize(1280, 800);
    window.show();
    WorkspaceInfo workspace{u"bench"_s, cache + u"/jobs"_s, {}, {}};
    workspace.apiUrl = u"http://127.0.0.1:9"_s; // nobody is there
    window.openWorkspace(workspace);
    if (!window.currentView())
        qFatal("the workspace cannot be opened");
    const QList<Page *> pages = window.currentView()->pages();
    for (int i = 0; i < pages.size(); ++i) {
        if (auto *page = qobject_cast<RunsPage *>(pages.at(i))) {
            const Runs runs(page);
            Pulse pulse;
            window.currentView()->showPage(i);
            runs.waitForRows();
            report("start", since(begin), pulse.takeLongest());
            settle();
            report("after the start", 0, pulse.takeLongest());
            askForRuns(runs);
        }
    }
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

// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/jobs/changepreview.h"
#include "app/console/jobs/jobfiltermodel.h"
#include "app/console/jobs/jobspage.h"
#include "app/console/jobs/jobtreeview.h"
#include "tests/bench/console/benchhistory.h"
#include "tests/bench/console/benchwindow.h"
#include "tests/bench/console/consolerun.h"

#include <QAction>
#include <QApplication>
#include <QSettings>

using namespace Qt::Literals::StringLiterals;

namespace crontopus::bench {
namespace {
/// How long the window does not answer while and after `ask` is done.
template<typename Ask>
void measure(Pulse &pulse, const char *name, Ask ask)
{
    pulse.takeLongest();
    const long long begin = sharedNow();
    // From the event loop, as a key does.
    QMetaObject::invokeMethod(&pulse, ask, Qt::QueuedConnection);
    settle();
    report(name, since(begin), pulse.takeLongest());
}
} // namespace

int runJobs(int argc, char *argv[], long long begin, const QString &cache)
{
    const QApplication app(argc, argv);
    setUpSettings(cache);
    QSettings().setValue(u"pages/bench"_s, 1); // where the user was last
    BenchWindow console(cache);
    MainWindow &window = console.window();
    Pulse &pulse = console.pulse();
    auto *page = window.findChild<JobsPage *>();
    auto *tree = page ? page->findChild<JobTreeView *>() : nullptr;
    if (!tree)
        qFatal("the jobs are not shown");
    settle();
    report("start", since(begin), pulse.takeLongest());
    if (const int shown = static_cast<JobFilterModel *>(tree->model())->shownJobs(); shown != manyJobs)
        qFatal("%d jobs are shown", shown);

    measure(pulse, "select all", [tree] { tree->selectAll(); });
    if (tree->selectedJobs().size() != manyJobs)
        qFatal("not all jobs are selected");
    measure(pulse, "bulk panel", [page] { page->findChild<QAction *>(u"pauseJobs"_s)->trigger(); });
    if (page->findChild<BulkPanel *>()->findChild<ChangePreview *>()->jobCount() != manyJobs)
        qFatal("not all jobs are paused");
    return 0;
}
} // namespace crontopus::bench

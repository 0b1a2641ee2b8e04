// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agent/reconcile/cycle.h"
#include "agent/scheduler/crontabscheduler.h"
#include "tests/bench/bench.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QThreadPool>

#include <malloc.h>
#include <sys/resource.h>
#include <thread>

using namespace Qt::Literals::StringLiterals;
using namespace crontopus;

namespace {
constexpr int jobs = 5'000;

double cpuSeconds()
{
    struct rusage usage
    {
    };
    ::getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval &t) { return double(t.tv_sec) + double(t.tv_usec) / 1e6; };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

double residentMegabytes(const char *key)
{
    QFile file(u"/proc/self/status"_s);
    (void)file.open(QIODevice::ReadOnly);
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith(key))
            return line.simplified().split(' ').value(1).toDouble() / 1024;
    }
    return 0;
}

void write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(text);
}

/// In a thread of its own that ends, with those of the global pool, before the heap is trimmed: as the
/// service does it.
template<typename Work>
void inThread(Work work)
{
    std::thread(work).join();
    QThreadPool::globalInstance()->waitForDone();
    ::malloc_trim(0);
}

bool run(const QString &directory, const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setWorkingDirectory(directory);
    process.start(program, arguments);
    return process.waitForFinished(-1) && process.exitCode() == 0;
}
} // namespace

int main(int argc, char *argv[])
{
    ::mallopt(M_ARENA_MAX, 1);
    QCoreApplication app(argc, argv);
    QTemporaryDir directory;
    const QString repository = directory.filePath(u"jobs"_s);
    QDir().mkpath(repository + u"/production"_s);
    for (int i = 0; i < jobs; ++i) {
        const QByteArray n = QByteArray::number(i);
        write(repository + u"/production/job-%1.yaml"_s.arg(i),
              "apiVersion: v1\nkind: Job\nmetadata:\n  name: job-" + n +
                  "\n  labels: {team: ops}\nspec:\n  schedule: '" + QByteArray::number(i % 60) + " " +
                  QByteArray::number(i % 24) + " * * *'\n  command: /opt/jobs/" + n + ".sh --all\n");
    }
    if (!run(repository, u"git"_s, {u"init"_s, u"-q"_s, u"-b"_s, u"main"_s}) ||
        !run(repository, u"git"_s, {u"add"_s, u"."_s}) ||
        !run(repository, u"git"_s,
             {u"-c"_s, u"user.name=x"_s, u"-c"_s, u"user.email=x@x"_s, u"commit"_s, u"-qm"_s, u"x"_s}))
        return 1;
    // A crontab that is a file: what the system's own costs is not ours to measure.
    const QString crontab = directory.filePath(u"crontab"_s);
    write(crontab, "#!/bin/sh\nif [ $1 = -l ]; then [ -f $0.tab ] && exec cat $0.tab; echo 'no crontab for "
                   "x' >&2; exit 1; fi\n"
                   "echo w >> $0.writes; cat > $0.tmp && mv $0.tmp $0.tab\n");
    QFile::setPermissions(crontab, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);

    const QString state = directory.filePath(u"state"_s);
    auto config = AgentConfig::parse("git: {url: '" + repository.toUtf8() +
                                         "', branch: main}\nagent: {name: bench, state_dir: '" +
                                         state.toUtf8() + "'}\n",
                                     u"bench"_s);
    if (!config || !StateDir(state).create())
        return 1;
    const ManifestSource source(*config);
    NoControl control;
    Result<void> fetched;
    inThread([&] { fetched = source.fetch(control); });
    if (!fetched) {
        std::fprintf(stderr, "%s\n", qPrintable(fetched.error().text()));
        return 1;
    }
    Cycle cycle(
        *config, {u"/usr/bin/crontopus-run"_s, {}},
        std::make_unique<CrontabScheduler>(RunnerCall{"/usr/bin/crontopus-run", {}}, AtQueue(), crontab));
    const auto once = [&cycle] {
        Cycle::Request request;
        request.now = QDateTime::currentSecsSinceEpoch();
        return cycle.run(request);
    };
    Cycle::Outcome first;
    double firstSeconds = 0;
    double firstCpu = cpuSeconds();
    inThread([&] { firstSeconds = bench::seconds([&] { first = once(); }, 1); });
    firstCpu = cpuSeconds() - firstCpu;
    if (!first.errors.isEmpty() || first.writes != 1 || first.jobs != jobs) {
        std::fprintf(stderr, "first: %d jobs, %d writes, %s\n", first.jobs, first.writes,
                     first.errors.isEmpty() ? "" : qPrintable(first.errors.first().text()));
        return 1;
    }
    first = {};
    constexpr int rounds = 20;
    const double before = cpuSeconds();
    for (int i = 0; i < rounds; ++i) {
        (void)source.fetch(control);
        if (!once().idle)
            return 1;
    }
    const double idle = (cpuSeconds() - before) / rounds;
    double again = 0;
    inThread([&] {
        Cycle::Request r;
        r.now = QDateTime::currentSecsSinceEpoch();
        r.confirmPrune = true;
        again = bench::seconds([&] { (void)cycle.run(r); }, 1);
    });
    bench::row("agent: first reconcile of 5,000 jobs", bench::durationText(firstSeconds),
               "139 s, older agent", bench::ratioText(139 / firstSeconds), "< 0.5 s");
    bench::row("agent: CPU of that", bench::durationText(firstCpu), "", "", "");
    bench::row("agent: full reconcile of 5,000 jobs, nothing changed", bench::durationText(again), "", "",
               "");
    bench::row("agent: idle cycle with fetch, CPU", bench::durationText(idle), "2.0 s, older agent",
               bench::ratioText(2.0 / idle), "< 5 ms");
    bench::row("agent: resident with 5,000 jobs, MB", bench::countText(residentMegabytes("VmRSS")),
               "33, older agent", bench::ratioText(33 / residentMegabytes("VmRSS")), "< 20");
    bench::row("agent: of it not shared with other programs, MB",
               bench::countText(residentMegabytes("RssAnon")), "", "", "");
    return 0;
}

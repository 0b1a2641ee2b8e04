// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/window/watchdog.h"

#include <QLoggingCategory>
#include <QStringList>

#include <array>

#ifdef __GLIBC__
#include <csignal>
#include <cstdlib>
#include <execinfo.h>
#include <pthread.h>
#endif

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace crontopus {
namespace {
Q_LOGGING_CATEGORY(log, "crontopus.watchdog")

constexpr auto step = 5ms;
constexpr auto pause = 20ms;

#ifdef __GLIBC__
constexpr int maxFrames = 40;
std::array<void *, maxFrames> frames;
std::atomic<int> frameCount{-1};
pthread_t watched;

void takeFrames(int)
{
    frameCount = backtrace(frames.data(), maxFrames);
}

void prepare()
{
    watched = pthread_self();
    backtrace(frames.data(), 1); // loads what it needs now, not in the signal handler
    struct sigaction action = {};
    action.sa_handler = takeFrames;
    action.sa_flags = SA_RESTART;
    sigaction(SIGURG, &action, nullptr); // ignored by default, and used by nobody here
}

QString whereIsIt()
{
    frameCount = -1;
    pthread_kill(watched, SIGURG);
    for (int i = 0; i < 20 && frameCount < 0; ++i)
        std::this_thread::sleep_for(1ms);
    const int count = frameCount;
    if (count <= 0)
        return {};
    char **names = backtrace_symbols(frames.data(), count);
    QStringList lines;
    for (int i = 0; names && i < count; ++i)
        lines.append("  "_L1 + QString::fromLocal8Bit(names[i]));
    std::free(names);
    return lines.join(u'\n');
}
#else
void prepare() {}
QString whereIsIt()
{
    return {};
}
#endif
} // namespace

Watchdog::Watchdog(std::chrono::milliseconds allowed, Report report)
    : m_allowed(allowed), m_report(std::move(report))
{
    prepare();
    m_thread = std::thread([this] { watch(); });
}

Watchdog::~Watchdog()
{
    m_stop = true;
    m_thread.join();
}

void Watchdog::logBlockage(std::chrono::milliseconds blocked, const QString &where)
{
    qCWarning(log, "The window did not answer for %lld ms\n%s", static_cast<long long>(blocked.count()),
              qUtf8Printable(where));
}

void Watchdog::watch()
{
    quint64 asked = 0;
    while (!m_stop) {
        const auto start = std::chrono::steady_clock::now();
        ++asked;
        QMetaObject::invokeMethod(
            this, [this, asked] { m_answered = asked; }, Qt::QueuedConnection);
        QString where;
        bool late = false;
        while (m_answered != asked && !m_stop) {
            std::this_thread::sleep_for(step);
            if (!late && std::chrono::steady_clock::now() - start > m_allowed) {
                late = true;
                where = whereIsIt();
            }
        }
        const auto took =
            std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - start);
        if (late && !m_stop)
            m_report(took, where);
        std::this_thread::sleep_for(pause);
    }
}
} // namespace crontopus

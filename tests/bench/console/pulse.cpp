// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/console/pulse.h"

#include <QApplication>
#include <QEvent>
#include <QSettings>
#include <QTimer>
#include <QWidget>

#include <algorithm>
#include <chrono>
#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace crontopus::bench {
namespace {
constexpr auto beat = std::chrono::milliseconds(2);
constexpr int settleMs = 2500;
} // namespace

long long sharedNow()
{
    return std::chrono::nanoseconds(std::chrono::steady_clock::now().time_since_epoch()).count();
}

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
    QSettings().clear();
}

void Pulse::watch()
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

Painted::Painted(QWidget *viewport, std::function<bool()> done) : m_done(std::move(done))
{
    viewport->installEventFilter(this);
}

bool Painted::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint && m_done()) {
        watched->removeEventFilter(this);
        QMetaObject::invokeMethod(&m_loop, &QEventLoop::quit, Qt::QueuedConnection);
    }
    return false;
}
} // namespace crontopus::bench

// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFuture>
#include <QTest>

namespace crontopus::test {
/// The future's result, with the event loop going on meanwhile; ends the test when none comes in half a
/// minute.
template<typename T>
T wait(const QFuture<T> &future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 30'000))
        qFatal("no result");
    return future.result();
}
} // namespace crontopus::test

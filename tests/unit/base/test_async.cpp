// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/base/async.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

using namespace crontopus;
using namespace Qt::Literals::StringLiterals;

class TestAsync final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deliversTheResultInTheCallersThread()
    {
        Qt::HANDLE worker = nullptr;
        Qt::HANDLE receiver = nullptr;
        int value = 0;
        runAsync([&worker](TaskControl &) -> Result<int> {
            worker = QThread::currentThreadId();
            return 42;
        }).then(this, [&](const Result<int> &result) {
            receiver = QThread::currentThreadId();
            value = *result;
        });
        QTRY_COMPARE(value, 42);
        QCOMPARE(receiver, QThread::currentThreadId());
        QVERIFY(worker != receiver);
    }

    void mapsResultsAndCancelling()
    {
        QPromise<int> asked;
        asked.start();
        const QFuture<QString> words = mapped(asked.future(), this, [](int n) { return QString::number(n); });
        QVERIFY(!words.isFinished());
        asked.addResult(42);
        asked.finish();
        QTRY_VERIFY(words.isFinished());
        QCOMPARE(words.result(), u"42"_s);

        QPromise<int> unwanted;
        unwanted.start();
        QFuture<QString> dropped = mapped(unwanted.future(), this, [](int n) { return QString::number(n); });
        dropped.cancel();
        QTRY_VERIFY(unwanted.isCanceled());
        unwanted.finish();
        QTRY_VERIFY(dropped.isFinished());
        QCOMPARE(dropped.resultCount(), 0);
        QCOMPARE(*ready<int>(7).result(), 7);
    }

    void deliversErrors()
    {
        QString message;
        runAsync([](TaskControl &) -> Result<void> {
            return Error{Error::Code::Network, u"No route to host."_s, u"Check the cable."_s};
        }).then(this, [&](const Result<void> &result) { message = result.error().text(); });
        QTRY_COMPARE(message, u"No route to host. Check the cable."_s);
    }

    void reportsProgressAndHearsCancel()
    {
        QSemaphore started;
        std::atomic_bool stopped = false;
        QFuture<Result<void>> future = runAsync([&](TaskControl &control) -> Result<void> {
            control.progress(1, 4, u"Receiving"_s);
            started.release();
            while (!control.cancelled())
                QThread::yieldCurrentThread();
            stopped = true;
            return Error{Error::Code::Cancelled, u"stopped"_s};
        });
        started.acquire();
        QCOMPARE(future.progressValue(), 250);
        QCOMPARE(future.progressText(), u"Receiving"_s);
        future.cancel();
        QTRY_VERIFY(stopped);
        future.waitForFinished();
        QVERIFY(future.isCanceled());
    }
};

QTEST_GUILESS_MAIN(TestAsync)
#include "test_async.moc"

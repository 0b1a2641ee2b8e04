// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shared/base/error.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <type_traits>
#include <utility>

namespace crontopus {
/// How long work tells its progress and hears that it should stop. Cheap to call often; safe from the
/// worker's thread.
class TaskControl
{
public:
    virtual ~TaskControl() = default;
    [[nodiscard]] virtual bool cancelled() const = 0;
    /// `total` 0 means unknown. `what` is shown to people, e.g. "Receiving objects".
    virtual void progress(qint64 done, qint64 total, const QString &what) = 0;
};

/// For callers that neither show progress nor cancel.
class NoControl final : public TaskControl
{
public:
    [[nodiscard]] bool cancelled() const override { return false; }
    void progress(qint64, qint64, const QString &) override {}
};

/// Calls `use(result)` in the thread of `context` when the future has one, later, never at once; nothing is
/// called when `context` is gone by then. Instead of future.then(context, …), which with Qt 6.4 asserts, or
/// races with the destructor, in that case. `cancelled()` is called instead when the future was cancelled.
template<typename T, typename Use, typename Cancelled = void (*)()>
void onResult(
    const QFuture<T> &future, QObject *context, Use use, Cancelled cancelled = [] {})
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, use = std::move(use), cancelled = std::move(cancelled)]() mutable {
                         watcher->deleteLater();
                         const QFuture<T> done = watcher->future();
                         if (done.isCanceled() || done.resultCount() == 0)
                             cancelled();
                         else
                             use(done.result());
                     });
    watcher->setFuture(future);
}

/// A promise that has started and whose cancelling cancels `future`.
template<typename T, typename Asked>
std::shared_ptr<QPromise<T>> promiseFor(const QFuture<Asked> &future, QObject *context)
{
    auto promise = std::make_shared<QPromise<T>>();
    promise->start();
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::canceled, context,
                     [asked = QFuture<Asked>(future)]() mutable { asked.cancel(); });
    QObject::connect(watcher, &QFutureWatcherBase::finished, watcher, &QObject::deleteLater);
    watcher->setFuture(promise->future());
    return promise;
}

/// What `use(result)` makes of the future's result, in the thread of `context`, as a future of its own.
/// Cancelling that one cancels `future`; when that was cancelled, or the context is gone, it finishes without
/// a result.
template<typename T, typename Use>
auto mapped(const QFuture<T> &future, QObject *context, Use use)
    -> QFuture<std::invoke_result_t<Use, const T &>>
{
    const auto promise = promiseFor<std::invoke_result_t<Use, const T &>>(future, context);
    onResult(
        future, context,
        [promise, use = std::move(use)](const T &result) mutable {
            promise->addResult(use(result));
            promise->finish();
        },
        [promise] { promise->finish(); });
    return promise->future();
}

/// A future that has its result already.
template<typename T>
QFuture<Result<T>> ready(Result<T> result)
{
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(std::move(result));
    promise.finish();
    return promise.future();
}

/// Runs `work(TaskControl&)`, which returns a Result, in `pool` (the global one when null) and returns at
/// once.
///
/// The future is the handle: cancel() makes control.cancelled() true, progressValue() and progressText()
/// follow control.progress() in thousandths, and onResult() delivers the Result in the context's thread.
template<typename Work>
auto runAsync(Work work, QThreadPool *pool = nullptr) -> QFuture<std::invoke_result_t<Work, TaskControl &>>
{
    using Value = std::invoke_result_t<Work, TaskControl &>;

    class Control final : public TaskControl
    {
    public:
        explicit Control(QPromise<Value> &promise) : m_promise(promise) {}
        [[nodiscard]] bool cancelled() const override { return m_promise.isCanceled(); }
        void progress(qint64 done, qint64 total, const QString &what) override
        {
            m_promise.setProgressRange(0, total > 0 ? 1000 : 0);
            m_promise.setProgressValueAndText(total > 0 ? int(done * 1000 / total) : int(done), what);
        }

    private:
        QPromise<Value> &m_promise;
    };

    auto promise = std::make_shared<QPromise<Value>>();
    promise->start();
    QFuture<Value> future = promise->future();
    (pool ? pool : QThreadPool::globalInstance())->start([promise, work = std::move(work)]() mutable {
        Control control(*promise);
        promise->addResult(work(control));
        promise->finish();
    });
    return future;
}
} // namespace crontopus

// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/hosted/hostedrunstore.h"

#include "shared/api/apirecords.h"
#include "shared/base/async.h"
#include "shared/base/statewriter.h"
#include "shared/hosted/hostedendpointstore.h"
#include "shared/store/historydb.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QPromise>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
namespace {
constexpr int pageSize = 1000, maxPages = 20;
constexpr qsizetype maxOneByOne = 50; ///< more are quicker by pages
constexpr int notFound = 404;
constexpr auto firstLook = std::chrono::milliseconds(300); ///< not at each run that is passed by in a list
constexpr auto lookTime = std::chrono::seconds(5);
// Or when the session is back.
constexpr auto firstRetryTime = std::chrono::seconds(2);
constexpr auto retryTime = std::chrono::seconds(30);

QString cacheFile(const QString &cacheDir)
{
    return cacheDir + u"/history.db"_s;
}
} // namespace

HostedRunStore::HostedRunStore(HostedSession &session, const HostedEndpointStore &endpoints,
                               const QString &cacheDir, QObject *parent)
    : RunStore(parent)
    , m_session(session)
    , m_endpoints(endpoints)
    , m_names(endpoints.names())
    , m_path(cacheFile(cacheDir))
    , m_stateFile(cacheDir + u"/runs.json"_s)
    , m_cache(m_path)
{
    loadState();
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, [this] {
        if (!m_reading && m_session.state() == HostedSession::State::Live)
            readNext();
    });
    m_look.setSingleShot(true);
    connect(&m_look, &QTimer::timeout, this, &HostedRunStore::readWatched);
    m_writer.setMaxThreadCount(1);
    connect(&m_cache, &RunStore::changed, this, &RunStore::changed);
    connect(&m_cache, &RunStore::outputGrew, this, &RunStore::outputGrew);
    connect(&endpoints, &EndpointStore::changed, this, [this] {
        followNames();
        if (m_endpoints.isRead() && std::exchange(m_waitsForNames, false))
            take({});
    });
    connect(&m_session, &HostedSession::changed, this, [this](const QString &type, const QList<qint64> &ids) {
        if (type == u"runs")
            take(ids);
    });
}

HostedRunStore::~HostedRunStore()
{
    m_writer.waitForDone();
}

template<typename T>
QFuture<Result<T>> HostedRunStore::change(std::function<Result<T>(HistoryDb &)> change)
{
    return runAsync(
        [change = std::move(change), path = m_path](TaskControl &) -> Result<T> {
            auto db = HistoryDb::open(path, HistoryDb::Mode::ReadWrite);
            return db ? change(**db) : db.error();
        },
        &m_writer);
}

void HostedRunStore::followNames()
{
    const QHash<qint64, QString> &names = m_endpoints.names();
    const QStringList taken = names.values();
    QList<RenamedEndpoint> renamed;
    for (auto name = names.cbegin(); name != names.cend(); ++name) {
        const QString before = std::exchange(m_names[name.key()], *name);
        if (!before.isEmpty() && before != *name && !taken.contains(before))
            renamed.append({before, *name});
    }
    if (renamed.isEmpty())
        return;
    const auto renaming = change<void>([renamed](HistoryDb &db) { return db.rename(renamed); });
    onResult(renaming, this, [](const Result<void> &done) {
        if (!done)
            qWarning("%s", qPrintable(done.error().text()));
    });
}

void HostedRunStore::loadState()
{
    const auto text = m_session.files().read(m_stateFile);
    const QJsonObject kept = text ? QJsonDocument::fromJson(*text).object() : QJsonObject();
    const QJsonArray wanted = kept[u"wanted"_s].toArray();
    for (const QJsonValue &id : wanted)
        m_wanted.append(id.toInteger());
    m_deep = kept[u"deep"_s].toBool(true);
    m_total = kept[u"total"_s].toInteger(-1);
}

void HostedRunStore::keepState() const
{
    const auto content = [ids = m_wanted, deep = m_deep, total = m_total] {
        QJsonArray wanted;
        for (const qint64 id : ids)
            wanted.append(id);
        const QJsonObject state{{u"wanted"_s, wanted}, {u"deep"_s, deep}, {u"total"_s, total}};
        return QJsonDocument(state).toJson(QJsonDocument::Compact);
    };
    static_cast<void>(m_session.files().write(m_stateFile, content)); // which tells what goes wrong
}

void HostedRunStore::take(const QList<qint64> &ids)
{
    // Kept before the session keeps its place in the events.
    if (!ids.isEmpty()) {
        const QSet<qint64> known(m_wanted.cbegin(), m_wanted.cend());
        for (const qint64 id : ids) {
            if (!known.contains(id))
                m_wanted.append(id);
        }
        keepState();
    }
    m_wantsPages |= ids.isEmpty() || m_wanted.size() > maxOneByOne;
    // Runs are kept under the names of their machines.
    if (!m_endpoints.isRead())
        m_waitsForNames = true;
    else if (!m_reading)
        readNext();
}

void HostedRunStore::readNext()
{
    m_reading = m_wantsPages || !m_wanted.isEmpty();
    if (std::exchange(m_wantsPages, false)) {
        m_addedHere = 0;
        if (!std::exchange(m_deep, true))
            m_stopsAtKnown = true;
        keepState();
        readPage(1);
    } else if (m_reading) {
        readOne();
    } else {
        m_failed = false;
    }
}

void HostedRunStore::readPage(int page)
{
    const QUrlQuery query{{u"page"_s, QString::number(page)}, {u"page_size"_s, QString::number(pageSize)}};
    const auto got = [this, page](const ApiResult &answer) {
        if (!answer) {
            brokenOff(page);
            return;
        }
        const QJsonArray list = (*answer)[u"runs"].toArray();
        QList<RunRecord> runs;
        for (const QJsonValue &each : list) {
            runs.append(runFromApi(each.toObject(), m_endpoints.names()));
            m_numbers.insert(runs.constLast().runId, each[u"id"].toInteger());
        }
        store(
            runs,
            [this, page, result = *answer](const Result<qint64> &added) {
                if (added)
                    pageRead(page, result, *added);
                else
                    brokenOff(page);
            },
            true);
    };
    onResult(m_session.client().get(u"/api/runs"_s, query), this, got);
}

void HostedRunStore::brokenOff(int page)
{
    if (page == 1)
        m_deep = !m_stopsAtKnown; // nothing has come
    m_wantsPages = true;
    stop();
}

void HostedRunStore::stop()
{
    m_reading = m_stopsAtKnown = false;
    m_retry.start(std::exchange(m_failed, true) ? retryTime : firstRetryTime);
}

void HostedRunStore::pageRead(int page, const QJsonValue &answer, qint64 added)
{
    const QJsonArray list = answer[u"runs"].toArray();
    QSet<qint64> here;
    for (const QJsonValue &each : list)
        here.insert(each[u"id"].toInteger());
    m_wanted.removeIf([&here](qint64 id) { return here.contains(id); });
    m_addedHere += added;
    const qint64 total = answer[u"total"].toInteger(-1);
    // A run that came late stands among those that are known: as many as the server has more must be found.
    // Without such a number what is known has to do.
    const bool allFound = added == 0 && m_stopsAtKnown && m_wanted.size() <= maxOneByOne &&
                          (total < 0 || m_total < 0 || m_addedHere >= total - m_total);
    if (list.size() == pageSize && page < maxPages && !allFound) {
        readPage(page + 1);
        return;
    }
    m_deep = m_stopsAtKnown = false;
    m_total = total;
    keepState();
    readNext();
}

void HostedRunStore::readOne()
{
    const qint64 id = m_wanted.constFirst();
    onResult(m_session.client().get(u"/api/runs/"_s + QString::number(id)), this,
             [this, id](const ApiResult &answer) {
                 if (!answer && answer.error().status != notFound) {
                     stop();
                     return;
                 }
                 const auto done = [this, id](const Result<qint64> &stored) {
                     if (!stored) {
                         stop();
                         return;
                     }
                     m_wanted.removeOne(id);
                     if (m_wanted.isEmpty())
                         keepState();
                     readNext();
                 };
                 if (!answer) {
                     done(0); // the server has it no more
                     return;
                 }
                 const RunRecord run = runFromApi(answer->toObject(), m_endpoints.names());
                 m_numbers.insert(run.runId, id);
                 store({run}, done);
             });
}

void HostedRunStore::store(const QList<RunRecord> &runs,
                           const std::function<void(const Result<qint64> &)> &then, bool counts)
{
    // Counting looks at all runs: only where somebody asks.
    const auto storing = change<qint64>([runs, counts](HistoryDb &db) -> Result<qint64> {
        const auto before = counts ? db.count({}) : Result<qint64>(0);
        if (const auto stored = db.store(runs); !stored)
            return stored.error();
        const auto after = counts ? db.count({}) : Result<qint64>(0);
        return before && after ? *after - *before : 0;
    });
    onResult(storing, this, [then](const Result<qint64> &added) {
        if (!added)
            qWarning("%s", qPrintable(added.error().text()));
        if (then)
            then(added);
    });
}

QFuture<Result<RunRecord>> HostedRunStore::run(qint64 id)
{
    auto promise = std::make_shared<QPromise<Result<RunRecord>>>();
    promise->start();
    const auto answer = [promise](const Result<RunRecord> &run) {
        promise->addResult(run);
        promise->finish();
    };
    onResult(m_cache.run(id), this, [this, answer, id](const Result<RunRecord> &kept) {
        const qint64 number = kept ? m_numbers.value(kept->runId) : 0;
        if (!kept || number == 0 || kept->outputBytes == 0 || !kept->outputHead.isEmpty() ||
            !kept->outputTail.isEmpty()) {
            answer(kept);
            return;
        }
        onResult(m_session.client().get(u"/api/runs/"_s + QString::number(number)), this,
                 [this, answer, id, kept](const ApiResult &whole) {
                     if (!whole) {
                         answer(kept); // without its output, which is not at hand
                         return;
                     }
                     RunRecord run = runFromApi(whole->toObject(), m_endpoints.names());
                     store({run});
                     run.id = id;
                     answer(run);
                 });
    });
    return promise->future();
}

void HostedRunStore::watch(qint64 id)
{
    m_cache.watch(id);
    if (std::exchange(m_watched, id) == id)
        return;
    if (id > 0)
        m_look.start(firstLook);
    else
        m_look.stop();
}

void HostedRunStore::readWatched()
{
    m_look.start(lookTime);
    if (m_session.state() != HostedSession::State::Live || !m_session.hasEvents())
        return;
    onResult(m_cache.run(m_watched), this, [this](const Result<RunRecord> &kept) {
        const qint64 number = kept && kept->outcome == Outcome::Running ? m_numbers.value(kept->runId) : 0;
        if (number == 0)
            return;
        onResult(m_session.client().get(u"/api/runs/"_s + QString::number(number)), this,
                 [this](const ApiResult &answer) {
                     if (!answer) {
                         if (m_look.isActive())
                             m_look.start(
                                 std::max<std::chrono::milliseconds>(lookTime, answer.error().retryAfter));
                         return;
                     }
                     // Of its end the events tell.
                     const RunRecord run = runFromApi(answer->toObject(), m_endpoints.names());
                     change<int>([run](HistoryDb &db) { return db.storeOutputs({run}); });
                 });
    });
}
} // namespace crontopus

// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/hosted/hostedrunstore.h"

#include "shared/api/apirecords.h"
#include "shared/base/async.h"
#include "shared/hosted/hostedendpointstore.h"
#include "shared/store/historydb.h"

#include <QJsonObject>
#include <QPromise>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
namespace {
constexpr int pageSize = 1000, maxPages = 20;
constexpr qsizetype maxOneByOne = 50; ///< more are quicker by pages

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
    , m_path(cacheFile(cacheDir))
    , m_cache(m_path)
{
    m_writer.setMaxThreadCount(1);
    connect(&m_cache, &RunStore::changed, this, &RunStore::changed);
    connect(&endpoints, &EndpointStore::changed, this, [this] {
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

void HostedRunStore::take(const QList<qint64> &ids)
{
    // Runs are kept under the names of their machines.
    if (!m_endpoints.isRead()) {
        m_waitsForNames = true;
        return;
    }
    if (ids.isEmpty() || ids.size() + m_wanted.size() > maxOneByOne) {
        m_wanted.clear();
        if (m_reading)
            m_again = true;
        else
            readPage(1);
        return;
    }
    for (const qint64 id : ids) {
        if (!m_wanted.contains(id))
            m_wanted.append(id);
    }
    if (!m_readingOne)
        readOne();
}

void HostedRunStore::readPage(int page)
{
    m_reading = true;
    const QUrlQuery query{{u"page"_s, QString::number(page)}, {u"page_size"_s, QString::number(pageSize)}};
    onResult(m_session.client().get(u"/api/runs"_s, query), this, [this, page](const ApiResult &answer) {
        // Without an answer the session tells, and has all read again when it is back.
        const QJsonArray list = answer ? (*answer)[u"runs"].toArray() : QJsonArray();
        QList<RunRecord> runs;
        for (const QJsonValue &each : list) {
            runs.append(runFromApi(each.toObject(), m_endpoints.names()));
            m_numbers.insert(runs.constLast().runId, each[u"id"].toInteger());
        }
        const bool last = list.size() < pageSize || page == maxPages;
        store(runs, [this, page, last](qint64 added) {
            if (!last && added > 0) {
                readPage(page + 1);
                return;
            }
            m_reading = false;
            if (std::exchange(m_again, false))
                readPage(1);
        });
    });
}

void HostedRunStore::readOne()
{
    m_readingOne = !m_wanted.isEmpty();
    if (!m_readingOne)
        return;
    const qint64 id = m_wanted.takeFirst();
    onResult(m_session.client().get(u"/api/runs/"_s + QString::number(id)), this,
             [this, id](const ApiResult &answer) {
                 if (answer) {
                     const RunRecord run = runFromApi(answer->toObject(), m_endpoints.names());
                     m_numbers.insert(run.runId, id);
                     store({run}, {});
                 }
                 readOne();
             });
}

void HostedRunStore::store(const QList<RunRecord> &runs, const std::function<void(qint64)> &then)
{
    const auto storing = runAsync(
        [runs, path = m_path](TaskControl &) -> Result<qint64> {
            auto db = HistoryDb::open(path, HistoryDb::Mode::ReadWrite);
            if (!db)
                return db.error();
            const auto before = (*db)->count({});
            if (const auto stored = (*db)->store(runs); !stored)
                return stored.error();
            const auto after = (*db)->count({});
            return before && after ? *after - *before : 0;
        },
        &m_writer);
    onResult(storing, this, [then](const Result<qint64> &added) {
        if (!added)
            qWarning("%s", qPrintable(added.error().text()));
        if (then)
            then(added.valueOr(0));
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
        if (!kept || number == 0 || kept->outputBytes == 0 || !kept->outputHead.isEmpty()) {
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
                     store({run}, {});
                     run.id = id;
                     answer(run);
                 });
    });
    return promise->future();
}
} // namespace crontopus

// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/api/apilist.h"

#include "shared/base/async.h"

#include <QJsonObject>
#include <QPromise>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
namespace {
constexpr qsizetype pageSize = 100;

struct Listing
{
    ApiClient &client;
    QString path, key;
    QUrlQuery query;
    qsizetype limit = 0;
    QJsonArray items = {};
    QPromise<ApiListResult> promise = {};

    void finish(const ApiListResult &result)
    {
        promise.addResult(result);
        promise.finish();
    }
};

void readPage(const std::shared_ptr<Listing> &listing, int page)
{
    QUrlQuery query = listing->query;
    query.addQueryItem(u"page"_s, QString::number(page));
    query.addQueryItem(u"page_size"_s, QString::number(std::min(listing->limit, pageSize)));
    onResult(
        listing->client.get(listing->path, query), &listing->client,
        [listing, page](const ApiResult &answer) {
            if (!answer) {
                listing->finish(answer.error());
                return;
            }
            const QJsonArray items = (*answer)[listing->key].toArray();
            for (const QJsonValue &item : items) {
                if (listing->items.size() < listing->limit)
                    listing->items.append(item);
            }
            const qint64 wanted = std::min<qint64>(listing->limit, (*answer)[u"total"].toInteger());
            if (!items.isEmpty() && listing->items.size() < wanted && !listing->promise.isCanceled())
                readPage(listing, page + 1);
            else
                listing->finish(listing->items);
        },
        [listing] { listing->promise.finish(); });
}
} // namespace

QFuture<ApiListResult> listAll(ApiClient &client, const QString &path, const QString &key,
                               const QUrlQuery &query, qsizetype limit)
{
    const auto listing = std::make_shared<Listing>(Listing{client, path, key, query, limit});
    listing->promise.start();
    readPage(listing, 1);
    return listing->promise.future();
}
} // namespace crontopus

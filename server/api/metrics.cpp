// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/api/metrics.h"

#include <algorithm>

namespace crontopus::server {
namespace {
QByteArray line(const QByteArray &name, const QByteArray &labels, const QByteArray &value)
{
    return name + (labels.isEmpty() ? QByteArray() : '{' + labels + '}') + ' ' + value + '\n';
}

QByteArray head(const QByteArray &name, const QByteArray &help, const QByteArray &type)
{
    return "# HELP " + name + ' ' + help + "\n# TYPE " + name + ' ' + type + '\n';
}
} // namespace

void Metrics::count(const QByteArray &method, const QByteArray &route, int status, double seconds)
{
    ++m_requests[{method, route, status}];
    m_seconds += seconds;
    const auto bound = std::lower_bound(bounds.begin(), bounds.end(), seconds);
    ++m_durations[std::size_t(bound - bounds.begin())];
}

QByteArray Metrics::text() const
{
    QByteArray text = head("crontopus_http_requests_total", "Requests by route and status.", "counter");
    for (auto it = m_requests.begin(); it != m_requests.end(); ++it) {
        const auto &[method, route, status] = it.key();
        text += line("crontopus_http_requests_total",
                     "method=\"" + method + "\",route=\"" + route + "\",status=\"" +
                         QByteArray::number(status) + '"',
                     QByteArray::number(it.value()));
    }
    const QByteArray name = "crontopus_http_request_duration_seconds";
    text += head(name, "Time from a request's arrival to its answer.", "histogram");
    qint64 sum = 0;
    for (std::size_t i = 0; i < m_durations.size(); ++i) {
        sum += m_durations[i];
        text += line(name + "_bucket",
                     "le=\"" + (i < bounds.size() ? QByteArray::number(bounds[i]) : "+Inf") + '"',
                     QByteArray::number(sum));
    }
    return text + line(name + "_sum", {}, QByteArray::number(m_seconds, 'g', 17)) +
           line(name + "_count", {}, QByteArray::number(sum));
}

QByteArray Metrics::figure(const QByteArray &name, Type type, const QByteArray &help, double value)
{
    return head(name, help, type == Type::Counter ? "counter" : "gauge") +
           line(name, {}, QByteArray::number(value, 'g', 17));
}

QByteArray Metrics::info(const QByteArray &name, const QByteArray &help,
                         const QList<std::pair<QByteArray, QByteArray>> &labels)
{
    QByteArrayList texts;
    for (const auto &[label, value] : labels)
        texts += label + "=\"" + value + '"';
    return head(name, help, "gauge") + line(name, texts.join(','), "1");
}
} // namespace crontopus::server

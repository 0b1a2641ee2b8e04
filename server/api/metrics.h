// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>

#include <array>

namespace crontopus::server {
/// Counters of requests, and the text format of Prometheus
/// (prometheus.io/docs/instrumenting/exposition_formats). In the server's thread.
class Metrics final
{
public:
    /// `route` is the pattern, so that there are as many series as routes; empty: there was none.
    void count(const QByteArray &method, const QByteArray &route, int status, double seconds);
    /// Of requests, as lines.
    [[nodiscard]] QByteArray text() const;

    enum class Type { Counter, Gauge };
    /// One figure without labels, with its HELP and TYPE lines.
    [[nodiscard]] static QByteArray figure(const QByteArray &name, Type type, const QByteArray &help,
                                           double value);
    /// What does not change, told by labels; their values are plain words.
    [[nodiscard]] static QByteArray info(const QByteArray &name, const QByteArray &help,
                                         const QList<std::pair<QByteArray, QByteArray>> &labels);

private:
    static constexpr std::array bounds{0.001, 0.005, 0.025, 0.1, 0.5, 2.5, 10.0, 60.0};
    std::array<qint64, bounds.size() + 1> m_durations{};
    double m_seconds = 0;
    QMap<std::tuple<QByteArray, QByteArray, int>, qint64> m_requests;
};
} // namespace crontopus::server

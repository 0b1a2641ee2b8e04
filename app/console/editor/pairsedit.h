// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMap>
#include <QTableWidget>

namespace crontopus {
/// Names and values, with an empty row at the end for one more. Clearing a name removes the pair.
class PairsEdit final : public QTableWidget
{
    Q_OBJECT

public:
    explicit PairsEdit(QWidget *parent = nullptr);

    void setPairs(const QMap<QString, QString> &pairs);
    [[nodiscard]] QMap<QString, QString> pairs() const;

Q_SIGNALS:
    void edited(const QMap<QString, QString> &pairs);

private:
    void fitRows();
};
} // namespace crontopus

// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QAction;
class QLabel;

namespace crontopus {
/// Below a list that a server gives in pages: "1–100 of 523" and the ways to the others. Hidden when one page
/// has it all.
class PagerBar final : public QWidget
{
    Q_OBJECT

public:
    explicit PagerBar(int pageSize, QWidget *parent = nullptr);

    [[nodiscard]] int page() const { return m_page; } ///< from 1
    [[nodiscard]] int pageSize() const { return m_pageSize; }
    void setTotal(qint64 total);
    /// Back to the first page, without pageChanged().
    void reset();

Q_SIGNALS:
    void pageChanged();

private:
    void turn(int by);

    int m_pageSize, m_page = 1;
    QLabel *m_text = nullptr;
    QAction *m_previous = nullptr, *m_next = nullptr;
};
} // namespace crontopus

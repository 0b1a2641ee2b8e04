// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace crontopus {
/// A titled part of the dashboard in a frame of its own.
class Card final : public QWidget
{
    Q_OBJECT

public:
    explicit Card(const QString &title, QWidget *parent = nullptr);

    /// Right of the title.
    [[nodiscard]] QHBoxLayout *head() const { return m_head; }
    /// Takes ownership.
    void setContent(QWidget *content);
    /// Stands instead of the content; empty: the content is shown.
    void setNote(const QString &note);
    [[nodiscard]] QString note() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QVBoxLayout *m_layout = nullptr;
    QHBoxLayout *m_head = nullptr;
    QLabel *m_title = nullptr, *m_note = nullptr;
    QWidget *m_content = nullptr;
};
} // namespace crontopus

// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QToolButton;
class QVBoxLayout;

namespace crontopus {
/// A titled part of a page that can be folded away.
class Section final : public QWidget
{
    Q_OBJECT

public:
    explicit Section(const QString &title, QWidget *parent = nullptr);

    /// Takes ownership.
    void setContent(QWidget *content);
    void setTitle(const QString &title);
    void setExpanded(bool expanded);
    [[nodiscard]] bool isExpanded() const;
    /// Remembers folded or not under this settings key.
    void rememberAs(const QString &settingsKey);

Q_SIGNALS:
    void toggled(bool expanded);

private:
    QToolButton *m_button = nullptr;
    QVBoxLayout *m_layout = nullptr;
    QWidget *m_content = nullptr;
};
} // namespace crontopus

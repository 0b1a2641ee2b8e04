// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QAction;
class QHBoxLayout;
class QLabel;

namespace crontopus {
struct Error;

/// An error, warning or note at the place that it concerns, with what can be done about it as buttons. Hidden
/// until it has something to say; takes no room then.
class Banner final : public QFrame
{
    Q_OBJECT

public:
    enum class Kind { Note, Success, Warning, Error };

    explicit Banner(QWidget *parent = nullptr);

    /// Shows `text`; plain text, several lines allowed. Buttons of an earlier message are gone.
    void show(Kind kind, const QString &text);
    /// Message and hint of an error.
    void show(const Error &error);
    /// After show(). The action stays the caller's.
    void addButton(QAction *action);
    /// With a cross to hide it by (the default).
    void setClosable(bool closable);
    [[nodiscard]] QString text() const;
    [[nodiscard]] Kind kind() const { return m_kind; }
    void clear();

Q_SIGNALS:
    /// The user closed it.
    void dismissed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void updateLook();

    Kind m_kind = Kind::Note;
    QLabel *m_icon = nullptr;
    QLabel *m_text = nullptr;
    QHBoxLayout *m_buttons = nullptr;
    QWidget *m_close = nullptr;
};
} // namespace crontopus

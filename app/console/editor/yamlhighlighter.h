// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QTextDocument;
class QWidget;

namespace crontopus {
/// Colours a document as YAML, in colours that follow the theme.
class YamlHighlighter final : public QObject
{
    Q_OBJECT

public:
    /// Lives as a child of `view`, whose palette changes tell of another theme.
    YamlHighlighter(QTextDocument &document, QWidget *view);
    ~YamlHighlighter() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    class Private;
    void applyTheme();

    Private *d;
};
} // namespace crontopus

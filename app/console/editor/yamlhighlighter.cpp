// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/editor/yamlhighlighter.h"

#include "app/console/theme/theme.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/SyntaxHighlighter>
#include <KSyntaxHighlighting/Theme>

#include <QEvent>
#include <QTextDocument>
#include <QWidget>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
namespace {
/// Reading its index takes some 10 ms: once for the process, not for each editor.
KSyntaxHighlighting::Repository &repository()
{
    static KSyntaxHighlighting::Repository instance;
    return instance;
}

KSyntaxHighlighting::Theme highlightTheme()
{
    const KSyntaxHighlighting::Theme dracula = repository().theme(u"Dracula"_s);
    if (Theme::isDark() && dracula.isValid())
        return dracula;
    return repository().defaultTheme(Theme::isDark() ? KSyntaxHighlighting::Repository::DarkTheme
                                                     : KSyntaxHighlighting::Repository::LightTheme);
}
} // namespace

class YamlHighlighter::Private final : public KSyntaxHighlighting::SyntaxHighlighter
{
public:
    using SyntaxHighlighter::SyntaxHighlighter;
    bool dark = false;
};

YamlHighlighter::YamlHighlighter(QTextDocument &document, QWidget *view)
    : QObject(view), d(new Private(&document))
{
    // The document may live longer than its view: then the colours go with the view.
    d->setParent(this);
    d->setDefinition(repository().definitionForName(u"YAML"_s));
    view->installEventFilter(this);
    applyTheme();
}

YamlHighlighter::~YamlHighlighter() = default;

bool YamlHighlighter::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && d->dark != Theme::isDark())
        applyTheme();
    return QObject::eventFilter(watched, event);
}

void YamlHighlighter::applyTheme()
{
    d->dark = Theme::isDark();
    d->setTheme(highlightTheme());
    d->rehighlight();
}
} // namespace crontopus

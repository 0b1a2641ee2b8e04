// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/editor/formfield.h"

#include "app/console/editor/pairsedit.h"
#include "app/console/theme/theme.h"
#include "shared/manifest/fields.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
namespace {
bool isPlain(const Field *field)
{
    using Type = Field::Type;
    return field &&
           (field->type == Type::Integer || field->type == Type::Number || field->type == Type::Boolean ||
            field->type == Type::Duration || field->type == Type::Enum);
}

FieldValue valueOf(const QString &text, const Field *field)
{
    if (text.trimmed().isEmpty())
        return RemoveField{};
    if (isPlain(field))
        return PlainScalar{text.trimmed()};
    return text;
}

class TextField final : public FormField
{
public:
    TextField(const QString &path, const QString &label, QWidget *parent)
        : FormField(path, label, parent), m_edit(new QLineEdit(this))
    {
        const Field *field = findField(path);
        m_edit->setObjectName(path);
        if (field)
            m_edit->setPlaceholderText(field->defaultText);
        connect(m_edit, &QLineEdit::textEdited, this,
                [this, field](const QString &text) { Q_EMIT edited(valueOf(text, field)); });
        setEditor(m_edit);
    }
    void show(const FieldValues &values) override
    {
        const QString text = values.text(path());
        if (m_edit->text() != text && !(m_edit->hasFocus() && m_edit->text().trimmed() == text.trimmed()))
            m_edit->setText(text);
    }

private:
    QLineEdit *m_edit;
};

class AreaField final : public FormField
{
public:
    AreaField(const QString &path, const QString &label, bool lines, QWidget *parent)
        : FormField(path, label, parent), m_edit(new QPlainTextEdit(this)), m_lines(lines)
    {
        m_edit->setObjectName(path);
        m_edit->setFont(Theme::font(Theme::Type::Mono));
        m_edit->setTabChangesFocus(true);
        const int rows = path == u"spec.script.source" ? 10 : 3;
        m_edit->setFixedHeight(m_edit->fontMetrics().lineSpacing() * rows + 2 * Theme::grid);
        if (lines)
            m_edit->setPlaceholderText(FormField::tr("One a line"));
        connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
            if (m_lines)
                Q_EMIT edited(items().isEmpty() ? FieldValue(RemoveField{}) : FieldValue(items()));
            else
                Q_EMIT edited(valueOf(m_edit->toPlainText(), nullptr));
        });
        setEditor(m_edit);
    }
    void show(const FieldValues &values) override
    {
        const QString text = m_lines ? values.list(path()).join(u'\n') : values.text(path());
        const bool same = m_lines ? items() == values.list(path()) : m_edit->toPlainText() == text;
        if (same)
            return;
        const QSignalBlocker quiet(m_edit);
        m_edit->setPlainText(text);
    }

private:
    [[nodiscard]] QStringList items() const { return m_edit->toPlainText().split(u'\n', Qt::SkipEmptyParts); }
    QPlainTextEdit *m_edit;
    bool m_lines;
};

class ChoiceField final : public FormField
{
public:
    ChoiceField(const QString &path, const QString &label, QWidget *parent)
        : FormField(path, label, parent), m_box(new QComboBox(this))
    {
        const Field *field = findField(path);
        m_box->setObjectName(path);
        const auto words = [](const QString &value) {
            return value == u"true" ? FormField::tr("yes") : value == u"false" ? FormField::tr("no") : value;
        };
        const QString byDefault = field ? words(field->defaultText) : QString();
        m_box->addItem(byDefault.isEmpty() ? FormField::tr("Not set")
                                           : FormField::tr("Default (%1)").arg(byDefault),
                       QString());
        QStringList values = field ? field->values : QStringList();
        if (values.isEmpty())
            values = {u"true"_s, u"false"_s};
        for (const QString &value : std::as_const(values))
            m_box->addItem(words(value), value);
        connect(m_box, &QComboBox::activated, this, [this] {
            const QString value = m_box->currentData().toString();
            Q_EMIT edited(value.isEmpty() ? FieldValue(RemoveField{}) : FieldValue(PlainScalar{value}));
        });
        setEditor(m_box);
    }
    void show(const FieldValues &values) override
    {
        const int index = m_box->findData(values.text(path()));
        m_box->setCurrentIndex(values.has(path()) ? index : 0);
    }

private:
    QComboBox *m_box;
};

class PairsField final : public FormField
{
public:
    PairsField(const QString &path, const QString &label, QWidget *parent)
        : FormField(path, label, parent), m_pairs(new PairsEdit(this))
    {
        m_pairs->setObjectName(path);
        connect(m_pairs, &PairsEdit::edited, this,
                [this](const QMap<QString, QString> &pairs) { Q_EMIT edited(pairs); });
        setEditor(m_pairs);
    }
    void show(const FieldValues &values) override
    {
        // A map of lists would lose them here: it is edited as text.
        m_pairs->setEnabled(values.isFlat(path()));
        m_pairs->setToolTip(values.isFlat(path()) ? QString()
                                                  : FormField::tr("Has lists: edit it in the text."));
        m_pairs->setPairs(values.map(path()));
    }

private:
    PairsEdit *m_pairs;
};
} // namespace

FormField::FormField(const QString &path, const QString &labelText, QWidget *parent)
    : QWidget(parent), m_path(path), m_label(new QLabel(labelText, parent)), m_error(new QLabel(this))
{
    if (const Field *field = findField(path))
        setToolTip(field->description);
    m_label->setToolTip(toolTip());
    m_error->setWordWrap(true);
    m_error->setTextFormat(Qt::PlainText);
    m_error->setObjectName(path + u".error"_s);
    m_error->hide();
}

void FormField::setEditor(QWidget *editor)
{
    m_editor = editor;
    m_label->setBuddy(editor);
    editor->setAccessibleName(m_label->text());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(editor);
    layout->addWidget(m_error);
}

void FormField::setError(const QString &message)
{
    m_error->setText(message);
    m_error->setVisible(!message.isEmpty());
    if (m_editor->property("invalid").toBool() == !message.isEmpty())
        return;
    QPalette palette = m_error->palette();
    palette.setColor(QPalette::WindowText, Theme::color(Theme::Role::Failure));
    m_error->setPalette(palette);
    m_editor->setProperty("invalid", !message.isEmpty());
    m_editor->style()->unpolish(m_editor);
    m_editor->style()->polish(m_editor);
}

FormField *makeFormField(const QString &path, const QString &labelText, FormStyle style, QWidget *parent)
{
    switch (style) {
    case FormStyle::Text:
        return new TextField(path, labelText, parent);
    case FormStyle::Area:
        return new AreaField(path, labelText, false, parent);
    case FormStyle::Lines:
        return new AreaField(path, labelText, true, parent);
    case FormStyle::Choice:
        return new ChoiceField(path, labelText, parent);
    case FormStyle::Pairs:
        break;
    }
    return new PairsField(path, labelText, parent);
}
} // namespace crontopus

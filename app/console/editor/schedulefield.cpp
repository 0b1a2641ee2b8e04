// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/editor/schedulefield.h"

#include "app/console/editor/weekstrip.h"
#include "app/console/theme/theme.h"
#include "app/console/theme/timetext.h"
#include "shared/schedule/explain.h"
#include "shared/schedule/zonedata.h"

#include <QComboBox>
#include <QCompleter>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QSignalBlocker>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
namespace {
constexpr int nextRuns = 10;

void markInvalid(QWidget *widget, bool invalid)
{
    if (widget->property("invalid").toBool() == invalid)
        return;
    widget->setProperty("invalid", invalid);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

void setColor(QLabel *label, Theme::Role role)
{
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, Theme::color(role));
    label->setPalette(palette);
}

QString localText(qint64 utc, const ZoneRules &zone)
{
    const QDateTime local = QDateTime::fromSecsSinceEpoch(utc + zone.offsetAt(utc), Qt::UTC);
    return QLocale().toString(local, u"ddd yyyy-MM-dd HH:mm"_s);
}
} // namespace

ScheduleField::ScheduleField(QWidget *parent)
    : QWidget(parent)
    , m_rowsLayout(new QVBoxLayout)
    , m_timezone(new QComboBox(this))
    , m_words(new QLabel(this))
    , m_error(new QLabel(this))
    , m_cautions(new QLabel(this))
    , m_week(new WeekStrip(this))
    , m_next(new QGridLayout)
{
    m_timezone->setObjectName(u"timezone"_s);
    m_timezone->setEditable(true);
    m_timezone->setInsertPolicy(QComboBox::NoInsert);
    m_timezone->addItem(QString());
    m_timezone->addItems(zoneNames());
    m_timezone->completer()->setFilterMode(Qt::MatchContains);
    m_timezone->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_timezone->lineEdit()->setPlaceholderText(tr("The machine's own time zone"));
    m_timezone->setAccessibleName(tr("Time zone"));
    m_timezone->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_timezone->setMinimumContentsLength(12);

    auto *presets = new QToolButton(this);
    presets->setObjectName(u"presets"_s);
    presets->setText(tr("Presets"));
    presets->setIcon(Theme::icon(u"calendar"_s));
    presets->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    presets->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(presets);
    const std::pair<QString, QString> choices[] = {
        {tr("Every 15 minutes"), u"*/15 * * * *"_s},     {tr("Hourly"), u"0 * * * *"_s},
        {tr("Daily at 02:00"), u"0 2 * * *"_s},          {tr("Weekdays at 08:00"), u"0 8 * * 1-5"_s},
        {tr("Weekly, Sunday at 03:00"), u"0 3 * * 0"_s}, {tr("Monthly, on the 1st"), u"0 4 1 * *"_s},
    };
    for (const auto &[text, expression] : choices)
        menu->addAction(text, this, [this, expression = expression] { usePreset(expression); });
    presets->setMenu(menu);
    auto *add = new QToolButton(this);
    add->setObjectName(u"addExpression"_s);
    add->setText(tr("Add another"));
    add->setIcon(Theme::icon(u"add"_s));
    add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(add, &QToolButton::clicked, this, [this] {
        addRow();
        m_rows.last().edit->setFocus();
    });

    for (QLabel *label : {m_words, m_error, m_cautions}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_words->setObjectName(u"scheduleWords"_s);
    m_words->setFont(Theme::font(Theme::Type::Strong));
    m_error->setObjectName(u"scheduleError"_s);
    m_cautions->setObjectName(u"scheduleCautions"_s);

    m_rowsLayout->setSpacing(Theme::grid / 2);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::grid / 2);
    buttons->addWidget(presets);
    buttons->addWidget(add);
    buttons->addStretch();
    auto *zone = new QHBoxLayout;
    auto *zoneLabel = new QLabel(tr("Time zone"), this);
    zoneLabel->setBuddy(m_timezone);
    zone->addWidget(zoneLabel);
    zone->addWidget(m_timezone, 1);
    m_next->setHorizontalSpacing(2 * Theme::grid);
    m_next->setVerticalSpacing(2);
    m_next->setColumnStretch(2, 1);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::grid);
    layout->addLayout(m_rowsLayout);
    layout->addLayout(buttons);
    layout->addLayout(zone);
    layout->addWidget(m_words);
    layout->addWidget(m_error);
    layout->addWidget(m_cautions);
    layout->addWidget(m_week);
    layout->addLayout(m_next);

    m_explain.setSingleShot(true);
    m_explain.setInterval(0);
    connect(&m_explain, &QTimer::timeout, this, &ScheduleField::explainNow);
    connect(m_timezone, &QComboBox::currentTextChanged, this, [this](const QString &text) {
        m_explain.start();
        // A half-typed name is no zone: the file gets whole ones only, and what the user leaves behind.
        if (text.isEmpty() || m_timezone->findText(text) >= 0)
            Q_EMIT timezoneEdited(text);
    });
    connect(m_timezone->lineEdit(), &QLineEdit::editingFinished, this,
            [this] { Q_EMIT timezoneEdited(m_timezone->currentText()); });
    setRowCount(1);
    explainNow();
}

void ScheduleField::setRowCount(qsizetype count)
{
    while (m_rows.size() > count) {
        m_rows.last().widget->deleteLater();
        m_rows.last().widget->hide();
        m_rows.removeLast();
    }
    while (m_rows.size() < count)
        addRow();
}

void ScheduleField::addRow()
{
    Row row;
    row.widget = new QWidget(this);
    row.edit = new QLineEdit(row.widget);
    row.edit->setObjectName(m_rows.isEmpty() ? u"expression"_s : u"expression%1"_s.arg(m_rows.size()));
    row.edit->setFont(Theme::font(Theme::Type::Mono));
    row.edit->setPlaceholderText(u"0 2 * * *"_s);
    row.edit->setAccessibleName(tr("Schedule"));
    auto *layout = new QHBoxLayout(row.widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::grid / 2);
    layout->addWidget(row.edit, 1);
    if (!m_rows.isEmpty()) {
        auto *remove = new QToolButton(row.widget);
        remove->setIcon(Theme::icon(u"close"_s));
        remove->setToolTip(tr("Remove this one"));
        connect(remove, &QToolButton::clicked, this, [this, widget = row.widget] { removeRow(widget); });
        layout->addWidget(remove);
    }
    connect(row.edit, &QLineEdit::textEdited, this, &ScheduleField::edited);
    m_rowsLayout->addWidget(row.widget);
    m_rows.append(row);
}

void ScheduleField::removeRow(QWidget *widget)
{
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (m_rows.at(i).widget != widget)
            continue;
        widget->hide();
        widget->deleteLater();
        m_rows.removeAt(i);
        edited();
        return;
    }
}

void ScheduleField::usePreset(const QString &expression)
{
    QLineEdit *target = m_rows.first().edit;
    for (const Row &row : std::as_const(m_rows)) {
        if (row.edit->hasFocus())
            target = row.edit;
    }
    target->setText(expression);
    edited();
}

void ScheduleField::edited()
{
    explainNow();
    Q_EMIT expressionsEdited(expressions());
}

QStringList ScheduleField::expressions() const
{
    QStringList result;
    for (const Row &row : m_rows) {
        const QString text = row.edit->text().trimmed();
        if (!text.isEmpty())
            result.append(text);
    }
    return result;
}

QString ScheduleField::timezone() const
{
    return m_timezone->currentText().trimmed();
}

void ScheduleField::setValue(const QStringList &expressions, const QString &timezone)
{
    if (expressions != this->expressions()) {
        setRowCount(std::max<qsizetype>(1, expressions.size()));
        for (qsizetype i = 0; i < m_rows.size(); ++i)
            m_rows.at(i).edit->setText(expressions.value(i));
    }
    if (timezone != this->timezone() && !m_timezone->lineEdit()->hasFocus()) {
        const QSignalBlocker quiet(m_timezone);
        m_timezone->setCurrentText(timezone);
    }
    explainNow();
}

void ScheduleField::setError(const QString &message)
{
    m_outerError = message;
    m_explain.start();
}

void ScheduleField::setOverride(const std::optional<JobSchedule> &schedule)
{
    m_override = schedule;
    m_explain.start();
}

void ScheduleField::setNow(const QDateTime &now)
{
    m_now = now;
    explainNow();
}

void ScheduleField::explainNow()
{
    m_explain.stop();
    const QDateTime now = m_now.isValid() ? m_now : QDateTime::currentDateTimeUtc();
    JobSchedule schedule;
    QStringList errors;
    bool any = false;
    for (const Row &row : std::as_const(m_rows)) {
        const QString text = row.edit->text().trimmed();
        bool wrong = false;
        if (!text.isEmpty()) {
            any = true;
            const auto parsed = Schedule::parse(text.toStdString());
            wrong = !parsed;
            if (parsed)
                schedule.schedules.push_back(*parsed);
            else
                errors.append(describe(parsed.error()));
        }
        markInvalid(row.edit, wrong);
    }
    const QString zoneName = timezone();
    schedule.zoneIsMachines = zoneName.isEmpty();
    schedule.zone = systemZoneRules();
    if (!zoneName.isEmpty()) {
        if (const auto zone = zoneRules(zoneName.toUtf8()))
            schedule.zone = *zone;
        else
            errors.append(zone.error().text());
    }
    markInvalid(m_timezone, !zoneName.isEmpty() && schedule.zone == systemZoneRules() &&
                                m_timezone->findText(zoneName) < 0);
    if (errors.isEmpty() && !m_outerError.isEmpty() && !(any && m_schedule))
        errors.append(m_outerError);

    m_schedule.reset();
    if (any && errors.isEmpty())
        m_schedule = schedule;
    else if (!any && m_override)
        m_schedule = m_override;

    m_error->setText(errors.join(u'\n'));
    m_error->setVisible(!errors.isEmpty());
    setColor(m_error, Theme::Role::Failure);
    m_words->setVisible(m_schedule.has_value());
    m_week->setEnabled(m_schedule.has_value());
    if (!m_schedule) {
        m_cautions->hide();
        m_week->setGrid(WeekGrid{{}, now.date(), 0});
        qDeleteAll(std::exchange(m_nextCells, {}));
        return;
    }
    m_words->setText(explain(*m_schedule));
    const QStringList notes = cautions(*m_schedule, now);
    m_cautions->setText(notes.isEmpty() ? QString() : u"⚠ "_s + notes.join(u"\n⚠ "_s));
    m_cautions->setVisible(!notes.isEmpty());
    setColor(m_cautions, Theme::Role::Warning);
    m_week->setGrid(weekGrid(*m_schedule, now.toSecsSinceEpoch()));
    showNextRuns(*m_schedule, now);
}

void ScheduleField::showNextRuns(const JobSchedule &schedule, const QDateTime &now)
{
    qDeleteAll(std::exchange(m_nextCells, {}));
    const auto cell = [this](const QString &text, int row, int column, bool muted) {
        auto *label = new QLabel(text, this);
        label->setFont(Theme::tabular(label->font()));
        label->setProperty("muted", muted);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_next->addWidget(label, row, column);
        m_nextCells.append(label);
    };
    const QList<QDateTime> times = schedule.nextTimes(now, nextRuns);
    if (times.isEmpty())
        return;
    const auto own = systemZoneRules();
    const qint64 from = now.toSecsSinceEpoch();
    const bool twoZones = !schedule.zoneIsMachines &&
                          !schedule.zone->sameOffsets(*own, from, times.last().toSecsSinceEpoch() + 1);
    int row = 0;
    const QString zoneName = schedule.zoneIsMachines ? QString::fromUtf8(systemZoneName())
                                                     : QString::fromStdString(schedule.zone->name());
    cell(tr("Next runs, %1").arg(zoneName), row, 0, true);
    if (twoZones)
        cell(tr("Yours, %1").arg(QString::fromUtf8(systemZoneName())), row, 1, true);
    for (const QDateTime &time : times) {
        const qint64 utc = time.toSecsSinceEpoch();
        ++row;
        cell(localText(utc, *schedule.zone), row, 0, false);
        if (twoZones)
            cell(localText(utc, *own), row, 1, false);
        cell(relativeTime(time, now), row, 2, true);
    }
}
} // namespace crontopus

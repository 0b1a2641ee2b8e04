// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/runs/runsfilterbar.h"

#include "app/console/settings/settings.h"
#include "app/console/theme/statuslook.h"
#include "app/console/widgets/filteredit.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
namespace {
constexpr std::array<Outcome, outcomeCount> shownOutcomes{Outcome::Success, Outcome::Failure,
                                                          Outcome::Timeout, Outcome::Running,
                                                          Outcome::Skipped, Outcome::Cancelled};

/// Seconds; 0 for those without a fixed length.
qint64 lengthOf(RunsFilterBar::Range range)
{
    switch (range) {
    case RunsFilterBar::Range::LastHour:
        return 3600;
    case RunsFilterBar::Range::LastDay:
        return 86400;
    case RunsFilterBar::Range::LastWeek:
        return 7 * 86400;
    case RunsFilterBar::Range::LastMonth:
        return 30 * 86400;
    case RunsFilterBar::Range::All:
    case RunsFilterBar::Range::Custom:
        break;
    }
    return 0;
}
} // namespace

RunsFilterBar::RunsFilterBar(QWidget *parent)
    : QWidget(parent)
    , m_text(new FilterEdit(tr("Filter by job"), this))
    , m_range(new QComboBox(this))
    , m_from(new QDateTimeEdit(this))
    , m_until(new QDateTimeEdit(this))
    , m_custom(new QWidget(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Theme::grid / 2);
    m_text->setObjectName(u"runsFilter"_s);
    m_text->setMinimumWidth(26 * Theme::grid);
    m_text->setMaximumWidth(34 * Theme::grid);
    layout->addWidget(m_text, 10);

    m_endpointChip = new QToolButton(this);
    m_endpointChip->setObjectName(u"runsEndpoint"_s);
    m_endpointChip->setIcon(Theme::icon(u"close"_s));
    m_endpointChip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_endpointChip->setToolTip(tr("Show runs on all endpoints again"));
    m_endpointChip->hide();
    connect(m_endpointChip, &QToolButton::clicked, this, [this] { setEndpoint({}); });
    layout->addWidget(m_endpointChip);

    for (const Outcome outcome : shownOutcomes) {
        const StatusLook look = statusLook(outcome);
        auto *button = new QToolButton(this);
        button->setObjectName(u"outcome-"_s + outcomeName(outcome));
        button->setCheckable(true);
        button->setIcon(Theme::icon(look.icon, look.role));
        button->setIconSize({16, 16});
        button->setText(look.word);
        button->setToolTip(tr("Show runs with this outcome: %1").arg(look.word));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        connect(button, &QToolButton::toggled, this, &RunsFilterBar::update);
        m_outcomes.insert(outcome, button);
        layout->addWidget(button);
    }
    layout->addStretch(1);

    auto *customLayout = new QHBoxLayout(m_custom);
    customLayout->setContentsMargins({});
    customLayout->setSpacing(Theme::grid / 2);
    for (QDateTimeEdit *edit : {m_from, m_until}) {
        edit->setDisplayFormat(u"yyyy-MM-dd HH:mm"_s);
        edit->setCalendarPopup(true);
        edit->setKeyboardTracking(false);
        connect(edit, &QDateTimeEdit::dateTimeChanged, this, &RunsFilterBar::update);
    }
    customLayout->addWidget(m_from);
    customLayout->addWidget(new QLabel(u"–"_s, m_custom));
    customLayout->addWidget(m_until);
    layout->addWidget(m_custom);

    m_range->setObjectName(u"runsRange"_s);
    m_range->addItems({tr("Last hour"), tr("Last 24 h"), tr("Last 7 days"), tr("Last 30 days"),
                       tr("All time"), tr("Custom")});
    layout->addWidget(m_range);

    restore();
    connect(m_text, &FilterEdit::filterChanged, this, &RunsFilterBar::update);
    connect(m_range, &QComboBox::currentIndexChanged, this, [this] {
        if (range() == Range::Custom && !m_quiet) {
            m_until->setDateTime(QDateTime::currentDateTime());
            m_from->setDateTime(QDateTime::currentDateTime().addDays(-1));
        }
        update();
    });
}

void RunsFilterBar::setOutcomeStyle(Qt::ToolButtonStyle style)
{
    for (QToolButton *button : std::as_const(m_outcomes))
        button->setToolButtonStyle(style);
    layout()->invalidate();
}

void RunsFilterBar::measure()
{
    setOutcomeStyle(Qt::ToolButtonTextBesideIcon);
    m_widthWithWords = layout()->minimumSize().width();
    setOutcomeStyle(Qt::ToolButtonIconOnly);
    setMinimumWidth(layout()->minimumSize().width());
    setOutcomeStyle(width() < m_widthWithWords ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
}

void RunsFilterBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    setOutcomeStyle(width() < m_widthWithWords ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
}

void RunsFilterBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        measure();
}

void RunsFilterBar::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    measure(); // its parts have their style by now
}

RunsFilterBar::Range RunsFilterBar::range() const
{
    return Range(m_range->currentIndex());
}

RunFilter RunsFilterBar::filter(const QDateTime &now, const QList<JobEntry> &jobs) const
{
    RunFilter filter;
    const QString text = m_text->text().trimmed();
    const auto exact = std::find_if(jobs.cbegin(), jobs.cend(), [&text](const JobEntry &entry) {
        return entry.qualifiedName() == text && entry.manifest.job();
    });
    if (exact != jobs.cend())
        filter.jobId = exact->manifest.job()->id;
    else
        filter.nameContains = text;
    filter.endpoint = m_endpoint;
    for (auto button = m_outcomes.cbegin(); button != m_outcomes.cend(); ++button) {
        if (button.value()->isChecked())
            filter.outcomes.insert(button.key());
    }
    if (range() == Range::Custom) {
        filter.from = m_from->dateTime().toUTC();
        filter.until = m_until->dateTime().toUTC();
    } else if (const qint64 length = lengthOf(range())) {
        filter.from = now.addSecs(-length);
    }
    return filter;
}

bool RunsFilterBar::isNarrowed() const
{
    return !m_text->text().trimmed().isEmpty() || !m_endpoint.isEmpty() || range() != Range::All ||
           std::any_of(m_outcomes.cbegin(), m_outcomes.cend(),
                       [](const QToolButton *button) { return button->isChecked(); });
}

void RunsFilterBar::setText(const QString &text)
{
    m_text->setText(text);
    update();
}

void RunsFilterBar::setEndpoint(const QString &endpoint)
{
    m_endpoint = endpoint;
    m_endpointChip->setText(endpoint);
    m_endpointChip->setVisible(!endpoint.isEmpty());
    update();
}

void RunsFilterBar::setRange(Range range)
{
    m_range->setCurrentIndex(int(range));
}

void RunsFilterBar::setSpan(const QDateTime &from, const QDateTime &until)
{
    m_quiet = true;
    setRange(Range::Custom);
    m_from->setDateTime(from.toLocalTime());
    m_until->setDateTime(until.toLocalTime());
    m_quiet = false;
    update();
}

void RunsFilterBar::setOutcomes(const QSet<Outcome> &outcomes)
{
    m_quiet = true;
    for (auto button = m_outcomes.cbegin(); button != m_outcomes.cend(); ++button)
        button.value()->setChecked(outcomes.contains(button.key()));
    m_quiet = false;
    update();
}

void RunsFilterBar::reset()
{
    m_quiet = true;
    m_text->clear();
    setOutcomes({});
    m_quiet = true;
    setEndpoint({});
    setRange(Range::All);
    m_quiet = false;
    update();
}

void RunsFilterBar::update()
{
    m_custom->setVisible(range() == Range::Custom);
    measure();
    if (m_quiet)
        return;
    save();
    Q_EMIT changed();
}

void RunsFilterBar::restore()
{
    const Settings settings;
    m_text->setText(settings.value(u"runs/filter"_s).toString());
    const QStringList outcomes = settings.value(u"runs/outcomes"_s).toStringList();
    for (auto button = m_outcomes.cbegin(); button != m_outcomes.cend(); ++button) {
        const QSignalBlocker blocker(button.value());
        button.value()->setChecked(outcomes.contains(outcomeName(button.key())));
    }
    const int range = settings.value(u"runs/range"_s, int(Range::LastWeek)).toInt();
    m_range->setCurrentIndex(range >= 0 && range < m_range->count() ? range : int(Range::LastWeek));
    const QSignalBlocker fromBlocker(m_from), untilBlocker(m_until);
    m_from->setDateTime(
        settings.value(u"runs/from"_s, QDateTime::currentDateTime().addDays(-1)).toDateTime());
    m_until->setDateTime(settings.value(u"runs/until"_s, QDateTime::currentDateTime()).toDateTime());
    m_custom->setVisible(this->range() == Range::Custom);
    measure();
}

void RunsFilterBar::save()
{
    Settings settings;
    settings.setValue(u"runs/filter"_s, m_text->text());
    QStringList outcomes;
    for (auto button = m_outcomes.cbegin(); button != m_outcomes.cend(); ++button) {
        if (button.value()->isChecked())
            outcomes.append(outcomeName(button.key()));
    }
    settings.setValue(u"runs/outcomes"_s, outcomes);
    settings.setValue(u"runs/range"_s, int(range()));
    settings.setValue(u"runs/from"_s, m_from->dateTime());
    settings.setValue(u"runs/until"_s, m_until->dateTime());
}
} // namespace crontopus

// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/charts/timeaxis.h"
#include "app/console/charts/timelinelanes.h"

#include <QWidget>

#include <functional>
#include <memory>

namespace crontopus {
/// What starts when, a row a lane: one mark a start in the lanes of jobs, bars as high as there are many
/// starts in the others. Arrow keys go from mark to mark, Enter chooses.
class TimelineChart final : public QWidget
{
    Q_OBJECT

public:
    /// Lines of the tool tip for the starts of a lane in the minute at `utc`.
    using Describe = std::function<QStringList(int lane, std::int64_t utc)>;

    explicit TimelineChart(QWidget *parent = nullptr);

    /// `summary` says the same in words, for who cannot see it.
    void setTimeline(std::shared_ptr<const Timeline> timeline, Describe describe, const QString &summary);
    void setNow(std::int64_t utc); ///< UTC seconds
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    /// Where the mark is, for tests and tool tips.
    [[nodiscard]] QPoint positionOf(int lane, std::int64_t utc) const;

Q_SIGNALS:
    /// There is a start in this minute.
    void chosen(int lane, qint64 utc);
    void laneChosen(int lane);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    struct Spot
    {
        int lane = -1;
        std::int64_t utc = -1; ///< -1: the lane's title, or no mark near
        bool operator==(const Spot &) const = default;
    };

    [[nodiscard]] int laneCount() const { return m_timeline ? int(m_timeline->lanes.size()) : 0; }
    [[nodiscard]] int rowHeight() const;
    [[nodiscard]] QRectF plot() const;
    [[nodiscard]] QRectF row(int lane) const;
    [[nodiscard]] TimeAxis axis() const;
    [[nodiscard]] Spot spotAt(const QPointF &position) const;
    /// The next start from `utc` on, or the last one before it; -1: none.
    [[nodiscard]] std::int64_t startAfter(int lane, std::int64_t utc) const;
    [[nodiscard]] std::int64_t startBefore(int lane, std::int64_t utc) const;
    void goTo(int lane, std::int64_t utc);
    void measure();
    [[nodiscard]] QList<TimeAxis::Mark> axisMarks() const;
    void paintNow(QPainter &painter, qreal x) const;
    void paintMarks(QPainter &painter, int lane) const;
    void paintBars(QPainter &painter, int lane, quint64 most) const;
    [[nodiscard]] QList<quint64> barsOf(int lane) const;

    std::shared_ptr<const Timeline> m_timeline;
    Describe m_describe;
    QString m_summary;
    std::int64_t m_now = 0;
    int m_labelWidth = 0;
    Spot m_current; ///< of the keyboard
    Spot m_hovered;
};
} // namespace crontopus

"""Methods of structured reports and of other documents with a content tree."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from dcmgen.create.reports.dose import Dose
    from dcmgen.create.reports.items import Container
    from dcmgen.create.reports.measuring import MeasurementRow
    from dcmgen.create.reports.rows import Rows


class ReportMethods:
    """Methods of documents: their content, and measurements as rows."""

    __slots__ = ()

    def content(self: Any) -> Container:
        """Return the content tree.

        Returns
        -------
        Container
            Root of the content tree. A content item that is not valid is a `dcmgen.create.reports.Invalid`, which states
            the reason.

        Raises
        ------
        ElementValueError
            If the document has no content tree.

        See Also
        --------
        dcmgen.create.report : Creates a report from a content tree.
        """
        from dcmgen.create.reports.tree import content_of

        return content_of(self)

    def measurements(self: Any) -> Rows[MeasurementRow]:
        """Return the measurements and evaluations of a measurement report (TID 1500 of PS3.16) as rows.

        Returns
        -------
        Rows of MeasurementRow
            A row for each measurement and each evaluation; ``to_pandas()`` converts them to a table. Empty without
            measurement groups.

        Raises
        ------
        ElementValueError
            If the document has no content tree.

        See Also
        --------
        dcmgen.create.measurements : Creates a measurement report.
        """
        from dcmgen.create.reports.measuring import measurements_of

        return measurements_of(self)

    def dose(self: Any) -> Dose:
        """Return the content of a radiation dose report of CT or projection X-ray, including mammography.

        Returns
        -------
        Dose
            Totals and irradiation events as rows; ``dose().events.to_pandas()`` converts them to a table.

        Raises
        ------
        ElementValueError
            If the document is not a dose report.
        """
        from dcmgen.create.reports.dose import dose_of

        return dose_of(self)

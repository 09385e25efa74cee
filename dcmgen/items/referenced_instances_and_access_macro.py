# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Referenced Instances and Access Macro."""

from __future__ import annotations

from dcmgen.model.fields import CST, SQ, UI
from dcmgen.model.iod import Macro

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.dicom_media_retrieval_sequence_item import DICOMMediaRetrievalSequenceItem
    from dcmgen.items.dicom_retrieval_sequence_item import DICOMRetrievalSequenceItem
    from dcmgen.items.referenced_sop_sequence_item import ReferencedSOPSequenceItem
    from dcmgen.items.wado_retrieval_sequence_item import WADORetrievalSequenceItem
    from dcmgen.items.wado_rs_retrieval_sequence_item import WADORSRetrievalSequenceItem
    from dcmgen.items.xds_retrieval_sequence_item import XDSRetrievalSequenceItem


class ReferencedInstancesAndAccessMacro(Macro):
    """Referenced Instances and Access Macro (PS3.3 10.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.3.html
    """

    __slots__ = ()

    TypeOfInstances: CST[Literal["DICOM", "CDA"]] = CST(0x0040_E020)
    """Type of Instances (0040,E020), VM 1, Type 1 (PS3.3 10.3)."""
    StudyInstanceUID: UI = UI(0x0020_000D)
    """Study Instance UID (0020,000D), VM 1, Type 1C (PS3.3 10.3)."""
    SeriesInstanceUID: UI = UI(0x0020_000E)
    """Series Instance UID (0020,000E), VM 1, Type 1C (PS3.3 10.3)."""
    ReferencedSOPSequence: SQ[ReferencedSOPSequenceItem] = SQ(0x0008_1199, "ReferencedSOPSequenceItem")
    """Referenced SOP Sequence (0008,1199), VM 1, Type 1 (PS3.3 10.3)."""
    DICOMRetrievalSequence: SQ[DICOMRetrievalSequenceItem] = SQ(0x0040_E021, "DICOMRetrievalSequenceItem")
    """DICOM Retrieval Sequence (0040,E021), VM 1, Type 1C (PS3.3 10.3)."""
    DICOMMediaRetrievalSequence: SQ[DICOMMediaRetrievalSequenceItem] = SQ(
        0x0040_E022, "DICOMMediaRetrievalSequenceItem"
    )
    """DICOM Media Retrieval Sequence (0040,E022), VM 1, Type 1C (PS3.3 10.3)."""
    WADORetrievalSequence: SQ[WADORetrievalSequenceItem] = SQ(0x0040_E023, "WADORetrievalSequenceItem")
    """WADO Retrieval Sequence (0040,E023), VM 1, Type 1C (PS3.3 10.3)."""
    XDSRetrievalSequence: SQ[XDSRetrievalSequenceItem] = SQ(0x0040_E024, "XDSRetrievalSequenceItem")
    """XDS Retrieval Sequence (0040,E024), VM 1, Type 1C (PS3.3 10.3)."""
    WADORSRetrievalSequence: SQ[WADORSRetrievalSequenceItem] = SQ(0x0040_E025, "WADORSRetrievalSequenceItem")
    """WADO-RS Retrieval Sequence (0040,E025), VM 1, Type 1C (PS3.3 10.3)."""

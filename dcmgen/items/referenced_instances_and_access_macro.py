# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Referenced Instances and Access Macro."""

from __future__ import annotations

from dcmgen.model.fields import CST, SQ, UI
from dcmgen.model.iod import Macro


class ReferencedInstancesAndAccessMacro(Macro):
    """Referenced Instances and Access Macro (PS3.3 10.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.3.html
    """

    __slots__ = ()

    TypeOfInstances = CST(0x0040_E020)
    StudyInstanceUID = UI(0x0020_000D)
    SeriesInstanceUID = UI(0x0020_000E)
    ReferencedSOPSequence = SQ(0x0008_1199, "ReferencedSOPSequenceItem")
    DICOMRetrievalSequence = SQ(0x0040_E021, "DICOMRetrievalSequenceItem")
    DICOMMediaRetrievalSequence = SQ(0x0040_E022, "DICOMMediaRetrievalSequenceItem")
    WADORetrievalSequence = SQ(0x0040_E023, "WADORetrievalSequenceItem")
    XDSRetrievalSequence = SQ(0x0040_E024, "XDSRetrievalSequenceItem")
    WADORSRetrievalSequence = SQ(0x0040_E025, "WADORSRetrievalSequenceItem")

# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Hierarchical Series Reference Macro."""

from __future__ import annotations

from dcmgen.model.fields import SH_, SQ, UI, UI_, UR_, AEn
from dcmgen.model.iod import Macro


class HierarchicalSeriesReferenceMacro(Macro):
    """Hierarchical Series Reference Macro (PS3.3 C.17.2.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.17.2.html#sect_C.17.2.1
    """

    __slots__ = ()

    SeriesInstanceUID = UI(0x0020_000E)
    RetrieveAETitle = AEn(0x0008_0054)
    RetrieveLocationUID = UI_(0x0040_E011)
    RetrieveURL = UR_(0x0008_1190)
    StorageMediaFileSetID = SH_(0x0088_0130)
    StorageMediaFileSetUID = UI_(0x0088_0140)
    ReferencedSOPSequence = SQ(0x0008_1199, "HierarchicalSeriesReferenceReferencedSOPSequenceItem")

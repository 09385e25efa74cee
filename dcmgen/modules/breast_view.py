# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Breast View Module."""

from __future__ import annotations

from dcmgen.model.fields import CS, CS_, SQ, CSTn
from dcmgen.model.iod import Module


class BreastViewModule(Module):
    """Breast View Module (PS3.3 C.8.21.6).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.6.html
    """

    __slots__ = ()

    ImageType = CSTn(0x0008_0008)
    ViewCodeSequence = SQ(0x0054_0220, "MammographyImageViewCodeSequenceItem")
    BreastImplantPresent = CS(0x0028_1300)
    PartialView = CS_(0x0028_1350)
    PartialViewCodeSequence = SQ(0x0028_1352, "CodeSequenceMacro")

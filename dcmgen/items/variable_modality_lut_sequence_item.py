# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Variable Modality LUT Sequence (0028,3001)."""

from __future__ import annotations

from dcmgen.model.fields import SQ
from dcmgen.model.iod import Item
from dcmgen.model.parts import ModalityLUTMacro


class VariableModalityLUTSequenceItem(ModalityLUTMacro, Item):
    """Item of Variable Modality LUT Sequence (0028,3001) (PS3.3 C.11.35).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.35.html
    """

    __slots__ = ()

    ReferencedImageSequence = SQ(0x0008_1140, "ImageSOPInstanceReferenceMacro")

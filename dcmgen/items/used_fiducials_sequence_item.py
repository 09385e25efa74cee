# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Used Fiducials Sequence (0070,0314)."""

from __future__ import annotations

from dcmgen.model.fields import UI
from dcmgen.model.iod import Item
from dcmgen.model.parts import SOPInstanceReferenceMacro


class UsedFiducialsSequenceItem(SOPInstanceReferenceMacro, Item):
    """Item of Used Fiducials Sequence (0070,0314) (PS3.3 C.20.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.20.2.html
    """

    __slots__ = ()

    FiducialUID = UI(0x0070_031A)

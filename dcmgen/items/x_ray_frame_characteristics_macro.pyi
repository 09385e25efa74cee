# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""X-Ray Frame Characteristics Macro."""

from dcmgen.items.xa_xrf_frame_characteristics_sequence_item import (
    XAXRFFrameCharacteristicsSequenceItem,
    XAXRFFrameCharacteristicsSequenceItems,
)
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Macro

class XRayFrameCharacteristicsMacro(Macro):
    """X-Ray Frame Characteristics Macro (PS3.3 C.8.19.6.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.6.html#sect_C.8.19.6.1
    """

    def __init__(
        self,
        /,
        *,
        XAXRFFrameCharacteristicsSequence: Items[XAXRFFrameCharacteristicsSequenceItem] = ...,
    ) -> None: ...
    XAXRFFrameCharacteristicsSequence: SQ[XAXRFFrameCharacteristicsSequenceItems, XAXRFFrameCharacteristicsSequenceItem]
    """XA/XRF Frame Characteristics Sequence (0018,9412), SQ, VM 1, Type 1.

    PS3.3 C.8.19.6.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.6.html#sect_C.8.19.6.1
    """

# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of XA/XRF Frame Characteristics Sequence (0018,9412)."""

from __future__ import annotations

from dcmgen.model.fields import LO_, SQ, ST_
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.code_sequence_macro import CodeSequenceMacro


class XAXRFFrameCharacteristicsSequenceItem(Item):
    """Item of XA/XRF Frame Characteristics Sequence (0018,9412) (PS3.3 C.8.19.6.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.6.html#sect_C.8.19.6.1
    """

    __slots__ = ()

    DerivationDescription: ST_ = ST_(0x0008_2111)
    """Derivation Description (0008,2111), VM 1, Type 3 (PS3.3 C.8.19.6.1)."""
    DerivationCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0008_9215, "CodeSequenceMacro")
    """Derivation Code Sequence (0008,9215), VM 1, Type 3 (PS3.3 C.8.19.6.1)."""
    AcquisitionDeviceProcessingDescription: LO_ = LO_(0x0018_1400)
    """Acquisition Device Processing Description (0018,1400), VM 1, Type 3 (PS3.3 C.8.19.6.1)."""
    AcquisitionDeviceProcessingCode: LO_ = LO_(0x0018_1401)
    """Acquisition Device Processing Code (0018,1401), VM 1, Type 3 (PS3.3 C.8.19.6.1)."""

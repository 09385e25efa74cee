# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of MR Timing and Related Parameters Sequence (0018,9112)."""

from __future__ import annotations

from dcmgen.model.fields import CST, DS, FD, IS, SQ, US
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class MRTimingAndRelatedParametersSequenceItem(Item):
    """Item of MR Timing and Related Parameters Sequence (0018,9112) (PS3.3 C.8.13.5.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.2.html
    """

    __slots__ = ()

    RepetitionTime: DS = DS(0x0018_0080)
    """Repetition Time (0018,0080), VM 1, Type 1C (PS3.3 C.8.13.5.2)."""
    FlipAngle: DS = DS(0x0018_1314)
    """Flip Angle (0018,1314), VM 1, Type 1C (PS3.3 C.8.13.5.2)."""
    EchoTrainLength: IS = IS(0x0018_0091)
    """Echo Train Length (0018,0091), VM 1, Type 1C (PS3.3 C.8.13.5.2)."""
    RFEchoTrainLength: US = US(0x0018_9240)
    """RF Echo Train Length (0018,9240), VM 1, Type 1C (PS3.3 C.8.13.5.2)."""
    GradientEchoTrainLength: US = US(0x0018_9241)
    """Gradient Echo Train Length (0018,9241), VM 1, Type 1C (PS3.3 C.8.13.5.2)."""
    SpecificAbsorptionRateSequence: SQ[SpecificAbsorptionRateSequenceItem] = SQ(
        0x0018_9239, "SpecificAbsorptionRateSequenceItem"
    )
    """Specific Absorption Rate Sequence (0018,9239), VM 1, Type 1C (PS3.3 C.8.13.5.2)."""
    GradientOutputType: CST[Literal["DB_DT", "ELECTRIC_FIELD", "PER_NERVE_STIM"]] = CST(0x0018_9180)
    """Gradient Output Type (0018,9180), VM 1, Type 1C (PS3.3 C.8.13.5.2)."""
    GradientOutput: FD = FD(0x0018_9182)
    """Gradient Output (0018,9182), VM 1, Type 1C (PS3.3 C.8.13.5.2)."""
    OperatingModeSequence: SQ[OperatingModeSequenceItem] = SQ(0x0018_9176, "OperatingModeSequenceItem")
    """Operating Mode Sequence (0018,9176), VM 1, Type 1C (PS3.3 C.8.13.5.2)."""


class SpecificAbsorptionRateSequenceItem(Item):
    """Item of Specific Absorption Rate Sequence (0018,9239) (PS3.3 C.8.13.5.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.2.html
    """

    __slots__ = ()

    SpecificAbsorptionRateDefinition: CST[Literal["IEC_WHOLE_BODY", "IEC_PARTIAL_BODY", "IEC_HEAD", "IEC_LOCAL"]] = CST(
        0x0018_9179
    )
    """Specific Absorption Rate Definition (0018,9179), VM 1, Type 1 (PS3.3 C.8.13.5.2)."""
    SpecificAbsorptionRateValue: FD = FD(0x0018_9181)
    """Specific Absorption Rate Value (0018,9181), VM 1, Type 1 (PS3.3 C.8.13.5.2)."""


class OperatingModeSequenceItem(Item):
    """Item of Operating Mode Sequence (0018,9176) (PS3.3 C.8.13.5.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.2.html
    """

    __slots__ = ()

    OperatingModeType: CST[Literal["STATIC FIELD", "RF", "GRADIENT"]] = CST(0x0018_9177)
    """Operating Mode Type (0018,9177), VM 1, Type 1 (PS3.3 C.8.13.5.2)."""
    OperatingMode: CST[Literal["IEC_NORMAL", "IEC_FIRST_LEVEL", "IEC_SECOND_LEVEL"]] = CST(0x0018_9178)
    """Operating Mode (0018,9178), VM 1, Type 1 (PS3.3 C.8.13.5.2)."""

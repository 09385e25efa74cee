# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of CT Exposure Sequence (0018,9321)."""

from __future__ import annotations

from dcmgen.model.fields import DS_, FD, FD_, SQ, CSTn, USn
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.code_sequence_macro import CodeSequenceMacro


class CTExposureSequenceItem(Item):
    """Item of CT Exposure Sequence (0018,9321) (PS3.3 C.8.15.3.8).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.15.3.8.html
    """

    __slots__ = ()

    ReferencedXRaySourceIndex: USn = USn(0x0018_9377)
    """Referenced X-Ray Source Index (0018,9377), VM 1-n, Type 1C (PS3.3 C.8.15.3.8)."""
    ExposureTimeInms: FD = FD(0x0018_9328)
    """Exposure Time in ms (0018,9328), VM 1, Type 1C (PS3.3 C.8.15.3.8)."""
    XRayTubeCurrentInmA: FD = FD(0x0018_9330)
    """X-Ray Tube Current in mA (0018,9330), VM 1, Type 1C (PS3.3 C.8.15.3.8)."""
    ExposureInmAs: FD = FD(0x0018_9332)
    """Exposure in mAs (0018,9332), VM 1, Type 1C (PS3.3 C.8.15.3.8)."""
    ExposureModulationType: CSTn[Literal["NONE", "ANGULAR", "LONGITUDINAL", "ECG_BASED", "ORGAN_BASED"]] = CSTn(
        0x0018_9323
    )
    """Exposure Modulation Type (0018,9323), VM 1-n, Type 1C (PS3.3 C.8.15.3.8)."""
    CTDIvol: FD_ = FD_(0x0018_9345)
    """CTDIvol (0018,9345), VM 1, Type 2C (PS3.3 C.8.15.3.8)."""
    CTDIPhantomTypeCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0018_9346, "CodeSequenceMacro")
    """CTDI Phantom Type Code Sequence (0018,9346), VM 1, Type 3 (PS3.3 C.8.15.3.8)."""
    WaterEquivalentDiameter: FD_ = FD_(0x0018_1271)
    """Water Equivalent Diameter (0018,1271), VM 1, Type 3 (PS3.3 C.8.15.3.8)."""
    WaterEquivalentDiameterCalculationMethodCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0018_1272, "CodeSequenceMacro")
    """Water Equivalent Diameter Calculation Method Code Sequence (0018,1272), VM 1, Type 1C (PS3.3 C.8.15.3.8)."""
    ImageAndFluoroscopyAreaDoseProduct: DS_ = DS_(0x0018_115E)
    """Image and Fluoroscopy Area Dose Product (0018,115E), VM 1, Type 3 (PS3.3 C.8.15.3.8)."""

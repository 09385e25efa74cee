# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Radiation Dose Sequence (300A,0617)."""

from __future__ import annotations

from dcmgen.items.radiobiological_dose_effect_description_macro import RadiobiologicalDoseEffectDescriptionMacro
from dcmgen.model.fields import CS, FD_, LO, SQ, US, CSTn, FDn
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.meterset_to_dose_mapping_sequence_item import MetersetToDoseMappingSequenceItem
    from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro


class RadiationDoseSequenceItem(Item):
    """Item of Radiation Dose Sequence (300A,0617) (PS3.3 C.36.11).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.11.html
    """

    __slots__ = ()

    ReferencedRTRadiationSequence: SQ[SOPInstanceReferenceMacro] = SQ(0x300A_0630, "SOPInstanceReferenceMacro")
    """Referenced RT Radiation Sequence (300A,0630), VM 1, Type 1 (PS3.3 C.36.11)."""
    RadiationDoseValuesParametersSequence: SQ[RadiationDoseValuesParametersSequenceItem] = SQ(
        0x300A_061F, "RadiationDoseValuesParametersSequenceItem"
    )
    """Radiation Dose Values Parameters Sequence (300A,061F), VM 1, Type 1 (PS3.3 C.36.11)."""
    ExpectedInVivoMeasurementValuesSequence: SQ[ExpectedInVivoMeasurementValuesSequenceItem] = SQ(
        0x300A_0621, "ExpectedInVivoMeasurementValuesSequenceItem"
    )
    """Expected In-Vivo Measurement Values Sequence (300A,0621), VM 1, Type 1C (PS3.3 C.36.11)."""


class RadiationDoseValuesParametersSequenceItem(Item):
    """Item of Radiation Dose Values Parameters Sequence (300A,061F) (PS3.3 C.36.11).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.11.html
    """

    __slots__ = ()

    PrimaryDoseValueIndicator: CS[Literal["YES", "NO"]] = CS(0x300A_061B)
    """Primary Dose Value Indicator (300A,061B), VM 1, Type 1 (PS3.3 C.36.11)."""
    ReferencedRadiationDoseIdentificationIndex: US = US(0x300A_060C)
    """Referenced Radiation Dose Identification Index (300A,060C), VM 1, Type 1 (PS3.3 C.36.11)."""
    DoseValuesSequence: SQ[DoseValuesSequenceItem] = SQ(0x300A_061C, "DoseValuesSequenceItem")
    """Dose Values Sequence (300A,061C), VM 1, Type 1C (PS3.3 C.36.11)."""


class ExpectedInVivoMeasurementValuesSequenceItem(Item):
    """Item of Expected In-Vivo Measurement Values Sequence (300A,0621) (PS3.3 C.36.11).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.11.html
    """

    __slots__ = ()

    ExpectedInVivoMeasurementValueIndex: US = US(0x300A_0622)
    """Expected In-Vivo Measurement Value Index (300A,0622), VM 1, Type 1 (PS3.3 C.36.11)."""
    RadiationDoseInVivoMeasurementLabel: LO = LO(0x300A_0623)
    """Radiation Dose In-Vivo Measurement Label (300A,0623), VM 1, Type 1 (PS3.3 C.36.11)."""
    RadiationDoseCentralAxisDisplacement: FDn = FDn(0x300A_0624)
    """Radiation Dose Central Axis Displacement (300A,0624), VM 2, Type 1C (PS3.3 C.36.11)."""
    MetersetToDoseMappingSequence: SQ[MetersetToDoseMappingSequenceItem] = SQ(
        0x300A_0620, "MetersetToDoseMappingSequenceItem"
    )
    """Meterset to Dose Mapping Sequence (300A,0620), VM 1, Type 1 (PS3.3 C.36.11)."""
    RadiationDoseSourceToSkinDistance: FD_ = FD_(0x300A_0626)
    """Radiation Dose Source to Skin Distance (300A,0626), VM 1, Type 2 (PS3.3 C.36.11)."""
    RadiationDoseSourceToExternalContourDistance: FD_ = FD_(0x300A_0628)
    """Radiation Dose Source to External Contour Distance (300A,0628), VM 1, Type 2 (PS3.3 C.36.11)."""
    RadiationDoseMeasurementPointCoordinates: FDn = FDn(0x300A_0627)
    """Radiation Dose Measurement Point Coordinates (300A,0627), VM 3, Type 1C (PS3.3 C.36.11)."""


class DoseValuesSequenceItem(RadiobiologicalDoseEffectDescriptionMacro, Item):
    """Item of Dose Values Sequence (300A,061C) (PS3.3 C.36.11).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.11.html
    """

    __slots__ = ()

    DoseValuePurpose: CSTn[Literal["TRACKING", "QA"]] = CSTn(0x300A_061D)
    """Dose Value Purpose (300A,061D), VM 1-n, Type 1 (PS3.3 C.36.11)."""
    MetersetToDoseMappingSequence: SQ[MetersetToDoseMappingSequenceItem] = SQ(
        0x300A_0620, "MetersetToDoseMappingSequenceItem"
    )
    """Meterset to Dose Mapping Sequence (300A,0620), VM 1, Type 1 (PS3.3 C.36.11)."""

# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Radiation Dose Sequence (300A,0617)."""

from __future__ import annotations

from dcmgen.items.radiobiological_dose_effect_description_macro import RadiobiologicalDoseEffectDescriptionMacro
from dcmgen.model.fields import FD, SQ, ST_, US, US_
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.code_sequence_macro import CodeSequenceMacro
    from dcmgen.items.meterset_to_dose_mapping_sequence_item import MetersetToDoseMappingSequenceItem
    from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro


class RTDoseContributionRecordRadiationDoseSequenceItem(Item):
    """Item of Radiation Dose Sequence (300A,0617) (PS3.3 C.36.21).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.21.html
    """

    __slots__ = ()

    ReferencedRTRadiationRecordSequence: SQ[SOPInstanceReferenceMacro] = SQ(0x300A_0703, "SOPInstanceReferenceMacro")
    """Referenced RT Radiation Record Sequence (300A,0703), VM 1, Type 1 (PS3.3 C.36.21)."""
    RadiationDoseValuesParametersSequence: SQ[
        RTDoseContributionRecordRadiationDoseSequenceRadiationDoseValuesParametersSequenceItem
    ] = SQ(0x300A_061F, "RTDoseContributionRecordRadiationDoseSequenceRadiationDoseValuesParametersSequenceItem")
    """Radiation Dose Values Parameters Sequence (300A,061F), VM 1, Type 1C (PS3.3 C.36.21)."""
    MeasuredMetersetToDoseMappingSequence: SQ[MeasuredMetersetToDoseMappingSequenceItem] = SQ(
        0x300A_0772, "MeasuredMetersetToDoseMappingSequenceItem"
    )
    """Measured Meterset to Dose Mapping Sequence (300A,0772), VM 1, Type 1C (PS3.3 C.36.21)."""


class MeasuredMetersetToDoseMappingSequenceItem(Item):
    """Item of Measured Meterset to Dose Mapping Sequence (300A,0772) (PS3.3 C.36.21).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.21.html
    """

    __slots__ = ()

    ReferencedExpectedInVivoMeasurementValueIndex: US_ = US_(0x300A_0773)
    """Referenced Expected In-Vivo Measurement Value Index (300A,0773), VM 1, Type 3 (PS3.3 C.36.21)."""
    CumulativeMeterset: FD = FD(0x300A_063C)
    """Cumulative Meterset (300A,063C), VM 1, Type 1 (PS3.3 C.36.21)."""
    RadiationDoseValue: FD = FD(0x300A_0625)
    """Radiation Dose Value (300A,0625), VM 1, Type 1 (PS3.3 C.36.21)."""
    DoseMeasurementDeviceCodeSequence: SQ[CodeSequenceMacro] = SQ(0x300A_0774, "CodeSequenceMacro")
    """Dose Measurement Device Code Sequence (300A,0774), VM 1, Type 2 (PS3.3 C.36.21)."""
    MeasuredDoseDescription: ST_ = ST_(0x3008_0012)
    """Measured Dose Description (3008,0012), VM 1, Type 3 (PS3.3 C.36.21)."""


class RTDoseContributionRecordRadiationDoseSequenceRadiationDoseValuesParametersSequenceItem(
    RadiobiologicalDoseEffectDescriptionMacro, Item
):
    """Item of Radiation Dose Values Parameters Sequence (300A,061F) (PS3.3 C.36.21).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.21.html
    """

    __slots__ = ()

    ReferencedRadiationDoseIdentificationIndex: US = US(0x300A_060C)
    """Referenced Radiation Dose Identification Index (300A,060C), VM 1, Type 1 (PS3.3 C.36.21)."""
    MetersetToDoseMappingSequence: SQ[MetersetToDoseMappingSequenceItem] = SQ(
        0x300A_0620, "MetersetToDoseMappingSequenceItem"
    )
    """Meterset to Dose Mapping Sequence (300A,0620), VM 1, Type 1 (PS3.3 C.36.21)."""

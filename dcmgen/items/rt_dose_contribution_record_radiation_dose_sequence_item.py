# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Radiation Dose Sequence (300A,0617)."""

from __future__ import annotations

from dcmgen.model.fields import FD, SQ, ST_, US, US_
from dcmgen.model.iod import Item
from dcmgen.model.parts import RadiobiologicalDoseEffectDescriptionMacro


class RTDoseContributionRecordRadiationDoseSequenceItem(Item):
    """Item of Radiation Dose Sequence (300A,0617) (PS3.3 C.36.21).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.21.html
    """

    __slots__ = ()

    ReferencedRTRadiationRecordSequence = SQ(0x300A_0703, "SOPInstanceReferenceMacro")
    RadiationDoseValuesParametersSequence = SQ(
        0x300A_061F, "RTDoseContributionRecordRadiationDoseSequenceRadiationDoseValuesParametersSequenceItem"
    )
    MeasuredMetersetToDoseMappingSequence = SQ(0x300A_0772, "MeasuredMetersetToDoseMappingSequenceItem")


class MeasuredMetersetToDoseMappingSequenceItem(Item):
    """Item of Measured Meterset to Dose Mapping Sequence (300A,0772) (PS3.3 C.36.21).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.21.html
    """

    __slots__ = ()

    ReferencedExpectedInVivoMeasurementValueIndex = US_(0x300A_0773)
    CumulativeMeterset = FD(0x300A_063C)
    RadiationDoseValue = FD(0x300A_0625)
    DoseMeasurementDeviceCodeSequence = SQ(0x300A_0774, "CodeSequenceMacro")
    MeasuredDoseDescription = ST_(0x3008_0012)


class RTDoseContributionRecordRadiationDoseSequenceRadiationDoseValuesParametersSequenceItem(
    RadiobiologicalDoseEffectDescriptionMacro, Item
):
    """Item of Radiation Dose Values Parameters Sequence (300A,061F) (PS3.3 C.36.21).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.21.html
    """

    __slots__ = ()

    ReferencedRadiationDoseIdentificationIndex = US(0x300A_060C)
    MetersetToDoseMappingSequence = SQ(0x300A_0620, "MetersetToDoseMappingSequenceItem")

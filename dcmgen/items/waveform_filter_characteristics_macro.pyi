# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Waveform Filter Characteristics Macro."""

from dcmgen.items.analog_filter_characteristics_sequence_item import (
    AnalogFilterCharacteristicsSequenceItem,
    AnalogFilterCharacteristicsSequenceItems,
)
from dcmgen.items.digital_filter_characteristics_sequence_item import (
    DigitalFilterCharacteristicsSequenceItem,
    DigitalFilterCharacteristicsSequenceItems,
)
from dcmgen.items.waveform_filter_lookup_table_macro import (
    WaveformFilterLookupTableMacro,
    WaveformFilterLookupTableMacros,
)
from dcmgen.model.fields import CS, DS, DS_, SQ, ST_, CSValue, DS_Value, DSValue, Items, ST_Value
from dcmgen.model.iod import Macro
from dcmgen.model.sequence import Sequence

class WaveformFilterCharacteristicsMacro(Macro):
    """Waveform Filter Characteristics Macro (PS3.3 C.10.12).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.12.html
    """

    def __init__(
        self,
        /,
        *,
        WaveformFilterType: CSValue = ...,
        FilterLowFrequency: DSValue = ...,
        FilterHighFrequency: DSValue = ...,
        NotchFilterFrequency: DSValue = ...,
        AnalogFilterCharacteristicsSequence: Items[AnalogFilterCharacteristicsSequenceItem] = ...,
        DigitalFilterCharacteristicsSequence: Items[DigitalFilterCharacteristicsSequenceItem] = ...,
        NotchFilterBandwidth: DS_Value = ...,
        WaveformFilterDescription: ST_Value = ...,
        FilterLookupTableSequence: Items[WaveformFilterLookupTableMacro] = ...,
    ) -> None: ...
    WaveformFilterType: CS
    """Waveform Filter Type (003A,0322), CS, VM 1, Type 1.

    PS3.3 C.10.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.12.html
    """
    FilterLowFrequency: DS
    """Filter Low Frequency (003A,0220), DS, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.10.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.12.html
    """
    FilterHighFrequency: DS
    """Filter High Frequency (003A,0221), DS, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.10.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.12.html
    """
    NotchFilterFrequency: DS
    """Notch Filter Frequency (003A,0222), DS, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.10.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.12.html
    """
    NotchFilterBandwidth: DS_
    """Notch Filter Bandwidth (003A,0223), DS, VM 1, Type 2C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.10.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.12.html
    """
    AnalogFilterCharacteristicsSequence: SQ[
        AnalogFilterCharacteristicsSequenceItems, AnalogFilterCharacteristicsSequenceItem
    ]
    """Analog Filter Characteristics Sequence (003A,0323), SQ, VM 1, Type 1C.

    Required if Waveform Filter Type is ANALOG. Not allowed otherwise.

    PS3.3 C.10.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.12.html
    """
    DigitalFilterCharacteristicsSequence: SQ[
        DigitalFilterCharacteristicsSequenceItems, DigitalFilterCharacteristicsSequenceItem
    ]
    """Digital Filter Characteristics Sequence (003A,0326), SQ, VM 1, Type 1C.

    Required if Waveform Filter Type is DIGITAL. Not allowed otherwise.

    PS3.3 C.10.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.12.html
    """
    WaveformFilterDescription: ST_
    """Waveform Filter Description (003A,0329), ST, VM 1, Type 3.

    PS3.3 C.10.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.12.html
    """
    FilterLookupTableSequence: SQ[WaveformFilterLookupTableMacros, WaveformFilterLookupTableMacro]
    """Filter Lookup Table Sequence (003A,032A), SQ, VM 1, Type 3.

    PS3.3 C.10.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.12.html
    """

class WaveformFilterCharacteristicsMacros(Sequence[WaveformFilterCharacteristicsMacro]):
    def add(
        self,
        /,
        *,
        WaveformFilterType: CSValue = ...,
        FilterLowFrequency: DSValue = ...,
        FilterHighFrequency: DSValue = ...,
        NotchFilterFrequency: DSValue = ...,
        AnalogFilterCharacteristicsSequence: Items[AnalogFilterCharacteristicsSequenceItem] = ...,
        DigitalFilterCharacteristicsSequence: Items[DigitalFilterCharacteristicsSequenceItem] = ...,
        NotchFilterBandwidth: DS_Value = ...,
        WaveformFilterDescription: ST_Value = ...,
        FilterLookupTableSequence: Items[WaveformFilterLookupTableMacro] = ...,
    ) -> WaveformFilterCharacteristicsMacro: ...

# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Contributing Sources Sequence (0018,9506)."""

from collections.abc import Iterable
from typing import Literal

from dcmgen.items.code_sequence_macro import CodeSequenceMacro
from dcmgen.items.contributing_image_sources_macro import ContributingImageSourcesMacro
from dcmgen.items.contributing_sop_instances_reference_sequence_item import (
    ContributingSOPInstancesReferenceSequenceItem,
)
from dcmgen.items.general_contributing_sources_macro import GeneralContributingSourcesMacro
from dcmgen.items.person_identification_macro import PersonIdentificationMacro
from dcmgen.model.fields import (
    LO,
    AnyText,
    DA_Value,
    DSn,
    DSnValue,
    DTValue,
    Items,
    LO_Value,
    LOnValue,
    LOValue,
    PNnValue,
    SHValue,
    USValue,
)
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class XRay3DCraniofacialImageContributingSourcesContributingSourcesSequenceItem(
    ContributingImageSourcesMacro, GeneralContributingSourcesMacro, Item
):
    """Item of Contributing Sources Sequence (0018,9506) (PS3.3 C.8.21.2.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.2.2.html
    """

    def __init__(
        self,
        /,
        *,
        Rows: USValue = ...,
        Columns: USValue = ...,
        BitsStored: USValue = ...,
        AcquisitionDateTime: DTValue = ...,
        StationName: SHValue = ...,
        OperatorsName: PNnValue = ...,
        OperatorIdentificationSequence: Items[PersonIdentificationMacro] = ...,
        ManufacturerModelName: LOValue = ...,
        DeviceSerialNumber: LOValue = ...,
        SoftwareVersions: LOnValue = ...,
        ProtocolName: LOValue = ...,
        ImagerPixelSpacing: DSnValue = ...,
        AcquisitionDeviceProcessingDescription: LOValue = ...,
        AcquisitionDeviceProcessingCode: LOValue = ...,
        AcquisitionProtocolName: LOValue = ...,
        ContributingSOPInstancesReferenceSequence: Items[ContributingSOPInstancesReferenceSequenceItem] = ...,
        LossyImageCompression: Literal["00", "01"] = ...,
        LossyImageCompressionRatio: DSnValue = ...,
        LossyImageCompressionMethod: Iterable[
            Literal[
                "ISO_10918_1",
                "ISO_14495_1",
                "ISO_15444_1",
                "ISO_13818_2",
                "ISO_14496_10",
                "ISO_23008_2",
                "ISO_15444_15",
                "ISO_18181_1",
            ]
            | AnyText
        ]
        | Literal[
            "ISO_10918_1",
            "ISO_14495_1",
            "ISO_15444_1",
            "ISO_13818_2",
            "ISO_14496_10",
            "ISO_23008_2",
            "ISO_15444_15",
            "ISO_18181_1",
        ]
        | AnyText
        | None = ...,
        PerformedProtocolCodeSequence: Items[CodeSequenceMacro] = ...,
        Manufacturer: LO_Value = ...,
        DateOfManufacture: DA_Value = ...,
        DateOfInstallation: DA_Value = ...,
    ) -> None: ...
    AcquisitionDeviceProcessingDescription: LO
    """Acquisition Device Processing Description (0018,1400), LO, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.8.21.2.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.2.2.html
    """
    AcquisitionDeviceProcessingCode: LO
    """Acquisition Device Processing Code (0018,1401), LO, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.8.21.2.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.2.2.html
    """
    ImagerPixelSpacing: DSn
    """Imager Pixel Spacing (0018,1164), DS, VM 2, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.8.21.2.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.2.2.html
    """

class XRay3DCraniofacialImageContributingSourcesContributingSourcesSequenceItems(
    Sequence[XRay3DCraniofacialImageContributingSourcesContributingSourcesSequenceItem]
):
    def add(
        self,
        /,
        *,
        Rows: USValue = ...,
        Columns: USValue = ...,
        BitsStored: USValue = ...,
        AcquisitionDateTime: DTValue = ...,
        StationName: SHValue = ...,
        OperatorsName: PNnValue = ...,
        OperatorIdentificationSequence: Items[PersonIdentificationMacro] = ...,
        ManufacturerModelName: LOValue = ...,
        DeviceSerialNumber: LOValue = ...,
        SoftwareVersions: LOnValue = ...,
        ProtocolName: LOValue = ...,
        ImagerPixelSpacing: DSnValue = ...,
        AcquisitionDeviceProcessingDescription: LOValue = ...,
        AcquisitionDeviceProcessingCode: LOValue = ...,
        AcquisitionProtocolName: LOValue = ...,
        ContributingSOPInstancesReferenceSequence: Items[ContributingSOPInstancesReferenceSequenceItem] = ...,
        LossyImageCompression: Literal["00", "01"] = ...,
        LossyImageCompressionRatio: DSnValue = ...,
        LossyImageCompressionMethod: Iterable[
            Literal[
                "ISO_10918_1",
                "ISO_14495_1",
                "ISO_15444_1",
                "ISO_13818_2",
                "ISO_14496_10",
                "ISO_23008_2",
                "ISO_15444_15",
                "ISO_18181_1",
            ]
            | AnyText
        ]
        | Literal[
            "ISO_10918_1",
            "ISO_14495_1",
            "ISO_15444_1",
            "ISO_13818_2",
            "ISO_14496_10",
            "ISO_23008_2",
            "ISO_15444_15",
            "ISO_18181_1",
        ]
        | AnyText
        | None = ...,
        PerformedProtocolCodeSequence: Items[CodeSequenceMacro] = ...,
        Manufacturer: LO_Value = ...,
        DateOfManufacture: DA_Value = ...,
        DateOfInstallation: DA_Value = ...,
    ) -> XRay3DCraniofacialImageContributingSourcesContributingSourcesSequenceItem: ...

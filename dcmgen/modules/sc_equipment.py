# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""SC Equipment Module."""

from __future__ import annotations

from dcmgen.model.fields import CST, CST_, LO_, SH_, LOn
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class SCEquipmentModule(Module):
    """SC Equipment Module (PS3.3 C.8.6.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.6.html#sect_C.8.6.1
    """

    __slots__ = ()

    ConversionType: CST[Literal["DV", "DI", "DF", "WSD", "SD", "SI", "DRW", "SYN"]] = CST(0x0008_0064)
    """Conversion Type (0008,0064), VM 1, Type 1 (PS3.3 C.8.6.1)."""
    Modality: CST_[
        Literal[
            "AR",
            "ASMT",
            "AU",
            "BDUS",
            "BI",
            "BMD",
            "CR",
            "CT",
            "CTPROTOCOL",
            "DG",
            "DOC",
            "DX",
            "ECG",
            "EPS",
            "ES",
            "FID",
            "GM",
            "HC",
            "HD",
            "IO",
            "IOL",
            "IVOCT",
            "IVUS",
            "KER",
            "KO",
            "LEN",
            "LS",
            "MG",
            "MR",
            "M3D",
            "NM",
            "OAM",
            "OCT",
            "OP",
            "OPM",
            "OPT",
            "OPTBSV",
            "OPTENF",
            "OPV",
            "OSS",
            "OT",
            "PLAN",
            "PR",
            "PT",
            "PX",
            "REG",
            "RESP",
            "RF",
            "RG",
            "RTDOSE",
            "RTIMAGE",
            "RTINTENT",
            "RTPLAN",
            "RTRAD",
            "RTRECORD",
            "RTSEGANN",
            "RTSTRUCT",
            "RWV",
            "SEG",
            "SM",
            "SMR",
            "SR",
            "SRF",
            "STAIN",
            "TEXTUREMAP",
            "TG",
            "US",
            "VA",
            "XA",
            "XC",
            "ANN",
            "CFM",
            "DMS",
            "EEG",
            "EMG",
            "EOG",
            "PA",
            "POS",
            "XAPROTOCOL",
            "AS",
            "CD",
            "CF",
            "CP",
            "CS",
            "DD",
            "DF",
            "DM",
            "DS",
            "EC",
            "FA",
            "FS",
            "LP",
            "MA",
            "MS",
            "OPR",
            "ST",
            "VF",
        ]
    ] = CST_(0x0008_0060)
    """Modality (0008,0060), VM 1, Type 3 (PS3.3 C.8.6.1)."""
    SecondaryCaptureDeviceID: LO_ = LO_(0x0018_1010)
    """Secondary Capture Device ID (0018,1010), VM 1, Type 3 (PS3.3 C.8.6.1)."""
    SecondaryCaptureDeviceManufacturer: LO_ = LO_(0x0018_1016)
    """Secondary Capture Device Manufacturer (0018,1016), VM 1, Type 3 (PS3.3 C.8.6.1)."""
    SecondaryCaptureDeviceManufacturerModelName: LO_ = LO_(0x0018_1018)
    """Secondary Capture Device Manufacturer's Model Name (0018,1018), VM 1, Type 3 (PS3.3 C.8.6.1)."""
    SecondaryCaptureDeviceSoftwareVersions: LOn = LOn(0x0018_1019)
    """Secondary Capture Device Software Versions (0018,1019), VM 1-n, Type 3 (PS3.3 C.8.6.1)."""
    VideoImageFormatAcquired: SH_ = SH_(0x0018_1022)
    """Video Image Format Acquired (0018,1022), VM 1, Type 3 (PS3.3 C.8.6.1)."""
    DigitalImageFormatAcquired: LO_ = LO_(0x0018_1023)
    """Digital Image Format Acquired (0018,1023), VM 1, Type 3 (PS3.3 C.8.6.1)."""

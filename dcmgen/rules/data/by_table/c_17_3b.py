# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Identified Person or Device Macro (PS3.3 C.17.2.4, Table C.17-3b)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "C.17-3b",
    "Identified Person or Device Macro",
    "C.17.2.4",
    (
        Attribute(0x0040A084, "1", terms=(Terms("enumerated", ("PSN", "DEV")),)),  # ObserverType
        Attribute(
            0x0040A123, "1C", condition=Condition("parsed", required=("in", "./0040A084", ("PSN",)))
        ),  # PersonName
        # PersonIdentificationCodeSequence
        Attribute(
            0x00401101,
            "2C",
            condition=Condition("parsed", required=("in", "./0040A084", ("PSN",))),
            items=(0, 1),
            rows=(Include("8.8-1"),),
        ),
        # OrganizationalRoleCodeSequence
        Attribute(0x0044010A, "3", rows=(Include("8.8-1"),)),
        Attribute(
            0x00081010, "2C", condition=Condition("parsed", required=("in", "./0040A084", ("DEV",)))
        ),  # StationName
        Attribute(
            0x00181002, "1C", condition=Condition("parsed", required=("in", "./0040A084", ("DEV",)))
        ),  # DeviceUID
        Attribute(
            0x00080070, "1C", condition=Condition("parsed", required=("in", "./0040A084", ("DEV",)))
        ),  # Manufacturer
        Attribute(
            0x00081090, "1C", condition=Condition("parsed", required=("in", "./0040A084", ("DEV",)))
        ),  # ManufacturerModelName
        Attribute(0x00080055, "3"),  # StationAETitle
        Attribute(0x00181000, "3"),  # DeviceSerialNumber
        Attribute(0x00181020, "3"),  # SoftwareVersions
        Attribute(0x00181204, "3"),  # DateOfManufacture
        Attribute(0x00181205, "3"),  # DateOfInstallation
        Attribute(0x00080080, "2"),  # InstitutionName
        # InstitutionCodeSequence
        Attribute(0x00080082, "2", items=(0, 1), rows=(Include("8.8-1"),)),
        Attribute(0x00081040, "3"),  # InstitutionalDepartmentName
        # InstitutionalDepartmentTypeCodeSequence
        Attribute(0x00081041, "3", items=(0, 1), rows=(Include("8.8-1", cid=("Baseline", "7030")),)),
    ),
)

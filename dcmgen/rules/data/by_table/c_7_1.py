# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Patient Module (PS3.3 C.7.1.1, Table C.7-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "C.7-1",
    "Patient Module",
    "C.7.1.1",
    (
        Attribute(0x00100010, "2"),  # PatientName
        Attribute(0x00100020, "2"),  # PatientID
        Include("10-18"),
        Attribute(0x00100022, "3", terms=(Terms("defined", ("TEXT", "RFID", "BARCODE")),)),  # TypeOfPatientID
        Attribute(0x00100030, "2"),  # PatientBirthDate
        Attribute(0x00100033, "3"),  # PatientBirthDateInAlternativeCalendar
        Attribute(0x00100034, "3"),  # PatientDeathDateInAlternativeCalendar
        Attribute(
            0x00100035,
            "1C",
            condition=Condition("parsed", required=("or", ("present", "./00100033"), ("present", "./00100034"))),
            terms=(
                Terms(
                    "enumerated",
                    ("PROLEPTIC GREGN", "JULIAN", "PROLEPTIC JULIAN", "EGYPTIAN REGNAL", "HEBREW", "HIJRI"),
                ),
            ),
        ),  # PatientAlternativeCalendar
        Attribute(0x00100040, "2", terms=(Terms("enumerated", ("M", "F", "O")),)),  # PatientSex
        # ReferencedPatientPhotoSequence
        Attribute(0x00101100, "3", items=(0, 1), rows=(Include("10-3b"),)),
        Attribute(0x00100200, "3", terms=(Terms("enumerated", ("YES", "NO")),)),  # QualityControlSubject
        # QualityControlSubjectTypeCodeSequence
        Attribute(0x00100201, "3", items=(1, 1), rows=(Include("8.8-1"),)),
        # ReferencedPatientSequence
        Attribute(0x00081120, "3", items=(0, 1), rows=(Include("10-11"),)),
        Attribute(0x00100032, "3"),  # PatientBirthTime
        # OtherPatientIDsSequence
        Attribute(
            0x00101002,
            "3",
            items=(0, None),
            rows=(
                Attribute(0x00100020, "1"),  # PatientID
                Include("10-18"),
                Attribute(0x00100022, "1", terms=(Terms("defined", ("TEXT", "RFID", "BARCODE")),)),  # TypeOfPatientID
            ),
        ),
        Attribute(0x00101001, "3"),  # OtherPatientNames
        # EthnicGroupCodeSequence
        Attribute(0x00102161, "3", items=(0, None), rows=(Include("8.8-1", cid=("Baseline", "")),)),
        Attribute(0x00102162, "3"),  # EthnicGroups
        Attribute(0x00104000, "3"),  # PatientComments
        Attribute(
            0x00102201,
            "1C",
            condition=Condition(
                "parsed",
                required=(
                    "and",
                    (
                        "or",
                        ("not in", "/00102202>00080100", ("337915000", "L-85B00")),
                        (
                            "and",
                            ("not", ("in", "/00102202>00080100", ("337915000", "L-85B00"))),
                            ("undecidable", "animal"),
                        ),
                    ),
                    ("absent", "./00102202"),
                ),
                otherwise="allowed",
            ),
        ),  # PatientSpeciesDescription
        # PatientSpeciesCodeSequence
        Attribute(
            0x00102202,
            "1C",
            condition=Condition(
                "parsed",
                required=(
                    "and",
                    (
                        "or",
                        ("not in", "/00102202>00080100", ("337915000", "L-85B00")),
                        (
                            "and",
                            ("not", ("in", "/00102202>00080100", ("337915000", "L-85B00"))),
                            ("undecidable", "animal"),
                        ),
                    ),
                    ("absent", "./00102201"),
                ),
                otherwise="allowed",
            ),
            items=(1, 1),
            rows=(Include("8.8-1", cid=("Defined", "7454")),),
        ),
        Attribute(
            0x00102292,
            "2C",
            condition=Condition(
                "parsed",
                required=(
                    "and",
                    (
                        "or",
                        ("not in", "/00102202>00080100", ("337915000", "L-85B00")),
                        (
                            "and",
                            ("not", ("in", "/00102202>00080100", ("337915000", "L-85B00"))),
                            ("undecidable", "animal"),
                        ),
                    ),
                    ("empty", "./00102293"),
                ),
                otherwise="allowed",
            ),
        ),  # PatientBreedDescription
        # PatientBreedCodeSequence
        Attribute(
            0x00102293,
            "2C",
            condition=Condition(
                "parsed",
                required=(
                    "or",
                    ("not in", "/00102202>00080100", ("337915000", "L-85B00")),
                    ("and", ("not", ("in", "/00102202>00080100", ("337915000", "L-85B00"))), ("undecidable", "animal")),
                ),
            ),
            items=(0, None),
            rows=(Include("8.8-1", cid=("Defined", "7480")),),
        ),
        # BreedRegistrationSequence
        Attribute(
            0x00102294,
            "2C",
            condition=Condition(
                "parsed",
                required=(
                    "or",
                    ("not in", "/00102202>00080100", ("337915000", "L-85B00")),
                    ("and", ("not", ("in", "/00102202>00080100", ("337915000", "L-85B00"))), ("undecidable", "animal")),
                ),
            ),
            items=(0, None),
            rows=(
                Attribute(0x00102295, "1"),  # BreedRegistrationNumber
                # BreedRegistryCodeSequence
                Attribute(0x00102296, "1", items=(1, 1), rows=(Include("8.8-1", cid=("Defined", "7481")),)),
            ),
        ),
        Attribute(0x00100212, "3"),  # StrainDescription
        Attribute(0x00100213, "3", terms=(Terms("defined", ("MGI_2013",)),)),  # StrainNomenclature
        # StrainCodeSequence
        Attribute(0x00100219, "3", items=(0, None), rows=(Include("8.8-1"),)),
        Attribute(0x00100218, "3"),  # StrainAdditionalInformation
        # StrainStockSequence
        Attribute(
            0x00100216,
            "3",
            items=(0, 1),
            rows=(
                Attribute(0x00100214, "1"),  # StrainStockNumber
                Attribute(0x00100217, "1"),  # StrainSource
                # StrainSourceRegistryCodeSequence
                Attribute(0x00100215, "1", items=(0, 1), rows=(Include("8.8-1", cid=("Defined", "7490")),)),
            ),
        ),
        # GeneticModificationsSequence
        Attribute(
            0x00100221,
            "3",
            items=(0, None),
            rows=(
                Attribute(0x00100222, "1"),  # GeneticModificationsDescription
                Attribute(0x00100223, "1"),  # GeneticModificationsNomenclature
                # GeneticModificationsCodeSequence
                Attribute(0x00100229, "3", items=(0, None), rows=(Include("8.8-1"),)),
            ),
        ),
        Attribute(
            0x00102297,
            "2C",
            condition=Condition(
                "parsed",
                required=(
                    "or",
                    ("not in", "/00102202>00080100", ("337915000", "L-85B00")),
                    ("and", ("not", ("in", "/00102202>00080100", ("337915000", "L-85B00"))), ("undecidable", "animal")),
                ),
                otherwise="allowed",
            ),
        ),  # ResponsiblePerson
        Attribute(
            0x00102298,
            "1C",
            condition=Condition("parsed", required=("nonempty", "./00102297")),
            terms=(
                Terms(
                    "defined",
                    (
                        "OWNER",
                        "PARENT",
                        "CHILD",
                        "SPOUSE",
                        "SIBLING",
                        "RELATIVE",
                        "GUARDIAN",
                        "CUSTODIAN",
                        "AGENT",
                        "INVESTIGATOR",
                        "VETERINARIAN",
                    ),
                ),
            ),
        ),  # ResponsiblePersonRole
        Attribute(
            0x00102299,
            "2C",
            condition=Condition(
                "parsed",
                required=(
                    "or",
                    ("not in", "/00102202>00080100", ("337915000", "L-85B00")),
                    ("and", ("not", ("in", "/00102202>00080100", ("337915000", "L-85B00"))), ("undecidable", "animal")),
                ),
                otherwise="allowed",
            ),
        ),  # ResponsibleOrganization
        Attribute(0x00120062, "3", terms=(Terms("enumerated", ("YES", "NO")),)),  # PatientIdentityRemoved
        Attribute(
            0x00120063,
            "1C",
            condition=Condition(
                "parsed",
                required=("and", ("in", "./00120062", ("YES",)), ("absent", "./00120064")),
                otherwise="allowed",
            ),
        ),  # DeidentificationMethod
        # DeidentificationMethodCodeSequence
        Attribute(
            0x00120064,
            "1C",
            condition=Condition(
                "parsed",
                required=("and", ("in", "./00120062", ("YES",)), ("absent", "./00120063")),
                otherwise="allowed",
            ),
            items=(1, None),
            rows=(Include("8.8-1", cid=("Defined", "7050")),),
        ),
        Include("C.7.1.4-1"),
    ),
)

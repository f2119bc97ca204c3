import type { PseudonymisationErrorCode } from "./en.js";

/** French messages of the errors of `@data-tika/pseudonymisation`. */
export const fr = {
  "pseudonymisation.wrong_key_length": "Le secret de la clé {key} ne fait pas 32 octets.",
  "pseudonymisation.unreadable_key":
    "Le secret de la clé {key} n’est ni une suite d’octets, ni de l’hexadécimal, ni du base64url, ni un JWK de type oct.",
  "pseudonymisation.invalid_key_id":
    "Un identifiant de clé compte 1 à 32 lettres minuscules, chiffres et tirets ; celui de la clé numéro {position} n’est pas de cette forme.",
  "pseudonymisation.duplicate_key": "Le trousseau contient deux clés portant l’identifiant {key}.",
  "pseudonymisation.unknown_key_status": "La clé {key} n’a pas un état connu : active, previous ou retired.",
  "pseudonymisation.no_single_active_key":
    "Un trousseau a exactement une clé active ; celui-ci en compte {count}.",
  "pseudonymisation.invalid_tenant":
    "Le nom d’un organisme du trousseau compte 1 à 64 lettres minuscules, chiffres et tirets.",
  "pseudonymisation.invalid_wrapped_keyring": "Le trousseau scellé n’a pas la forme que donne wrapKeyring.",
  "pseudonymisation.wrap_failed": "Le secret de la clé {key} n’a pas pu être scellé.",
  "pseudonymisation.unwrap_failed":
    "Le secret de la clé {key} n’a pas pu être ouvert : il a été scellé autrement, ou modifié.",
  "pseudonymisation.passphrase_too_short": "Une phrase de passe compte au moins {length} caractères.",
  "pseudonymisation.unknown_keyring": "Le trousseau ne vient pas de createKeyring de cette copie du paquet.",
  "pseudonymisation.unknown_key": "Le pseudonyme vient d’une clé absente du trousseau.",
  "pseudonymisation.retired_key": "Le pseudonyme vient de la clé {key}, qui est retirée.",
  "pseudonymisation.invalid_domain":
    "Un domaine a un nom de 1 à 64 lettres minuscules, chiffres et tirets, une portée connue et au plus 16 ancêtres.",
  "pseudonymisation.within_missing":
    "Le domaine {domain} exige `within` : la relation, le jeu de données ou la période où valent les pseudonymes.",
  "pseudonymisation.within_unused":
    "Le domaine {domain} vaut pour toute la personne et n’admet pas `within`.",
  "pseudonymisation.bits_out_of_range": "Un pseudonyme garde 64 à 256 bits en octets entiers, et non {bits}.",
  "pseudonymisation.not_an_identifier":
    "La valeur numéro {position} n’est pas un identifiant du type {kind}.",
  "pseudonymisation.not_text": "La valeur numéro {position} n’est pas un texte bien formé.",
  "pseudonymisation.not_a_pseudonym": "Le texte n’est pas un pseudonyme, ou il a été modifié.",
  "pseudonymisation.other_domain": "Le pseudonyme relève d’un autre domaine ou d’un autre type que {domain}.",
  "pseudonymisation.reason_missing":
    "Un motif et un auteur sont exigés : pour quoi et par qui l’acte est fait.",
  "pseudonymisation.same_domain": "Les deux côtés de la passerelle sont le domaine {domain}.",
  "pseudonymisation.bridge_not_logged":
    "L’usage de la passerelle n’a pas pu être inscrit au journal ; rien n’a été communiqué.",
  "pseudonymisation.kind_not_in_sql": "La forme canonique du type {kind} ne peut pas être établie en SQL.",
  "pseudonymisation.algorithm_not_in_sql": "En SQL, il n’y a de pseudonymes que par hmac-sha256.",
  "pseudonymisation.second_person_missing":
    "Une seconde personne doit donner son accord à une réidentification.",
  "pseudonymisation.same_person": "La seconde personne est l’auteur lui-même.",
  "pseudonymisation.sealed_changed": "Une ligne scellée de la base de données a été modifiée ou déplacée.",
  "pseudonymisation.log_changed": "Le journal de la base de données a été modifié.",
  "pseudonymisation.store_failed": "La base de données a échoué à la tâche {task}.",
  "pseudonymisation.same_version": "La clé {key} est la clé active : il n’y a rien à reporter.",
  "pseudonymisation.bridge_file_unreadable":
    "Le fichier passerelle ne se lit pas avec cette clé, ou il a été modifié.",
  "pseudonymisation.unknown_pseudonym":
    "La passerelle ne connaît pas le pseudonyme de la colonne {column}, ligne {line}.",
  "pseudonymisation.target_busy": "Le processus {pid} travaille déjà sur le fichier cible.",
  "pseudonymisation.target_exists": "Le nouveau fichier existe déjà.",
  "pseudonymisation.other_work":
    "Le travail commencé relève d’un autre fichier, d’une autre passerelle ou d’une autre colonne.",
  "pseudonymisation.file_failed": "Un fichier n’a pas pu être lu ou écrit.",
  "pseudonymisation.invalid_policy": "La politique n’est pas valable à l’endroit {path}.",
  "pseudonymisation.unknown_transform":
    "La politique nomme une transformation inconnue pour la colonne {column}.",
  "pseudonymisation.keyring_missing":
    "La politique produit des pseudonymes dans la colonne {column} et exige un trousseau.",
  "pseudonymisation.day_missing":
    "La politique calcule des âges dans la colonne {column} et exige `on`, un jour civil écrit AAAA-MM-JJ.",
  "pseudonymisation.unknown_column":
    "La colonne numéro {position} n’est pas dans la politique ; il faut l’y inscrire, avec keep si elle doit rester.",
  "pseudonymisation.missing_column": "Les données n’ont pas de colonne {column}.",
  "pseudonymisation.repeated_column": "Les données ont deux fois la colonne {column}.",
  "pseudonymisation.value_refused":
    "La valeur de la colonne {column}, ligne de données {row}, ne se prête pas à {transform}.",
  "pseudonymisation.cell_refused":
    "La cellule de la colonne {column}, ligne {line}, ne se prête pas à {transform}.",
  "pseudonymisation.unknown_member":
    "Le membre numéro {position} de l’objet de la ligne {line} n’est pas dans la politique ; il faut l’y inscrire, avec keep s’il doit rester.",
  "pseudonymisation.repeated_member": "L’objet de la ligne {line} a deux fois le membre {column}.",
  "pseudonymisation.broken_ndjson": "La ligne {line} n’est pas un objet JSON en UTF-8.",
  "pseudonymisation.ndjson_line_too_long": "La ligne {line} du fichier JSON dépasse {bytes} octets.",
  "pseudonymisation.empty_csv": "Le fichier CSV n’a pas de ligne d’en-tête.",
  "pseudonymisation.broken_csv":
    "La ligne {line} du fichier CSV est défectueuse : guillemets ou nombre de cellules.",
  "pseudonymisation.not_utf8": "La ligne {line} du fichier CSV n’est pas écrite en UTF-8.",
  "pseudonymisation.line_too_long":
    "L’enregistrement de la ligne {line} du fichier CSV dépasse {bytes} octets.",
  "pseudonymisation.invalid_delimiter": "Le séparateur est une virgule, un point-virgule ou une tabulation.",
  "pseudonymisation.wrong_cipher_key_length":
    "La clé du chiffrement ne fait pas 16, 24 ou 32 octets, ou le double pour AES-SIV.",
  "pseudonymisation.too_many_associated_data": "AES-SIV admet au plus 126 données associées.",
  "pseudonymisation.altered":
    "La valeur numéro {position} a été modifiée, ou scellée avec une autre clé ou d’autres données associées.",
  "pseudonymisation.radix_out_of_range": "Une base est un nombre entier de 2 à 65536, et non {radix}.",
  "pseudonymisation.domain_too_small":
    "Seules {size} valeurs ont cette forme ; le chiffrement qui préserve le format en exige au moins 1000000.",
  "pseudonymisation.not_in_radix": "La valeur numéro {position} contient un chiffre hors de la base.",
  "pseudonymisation.not_in_format":
    "La valeur numéro {position} n’a pas la forme de {kind} qui est préservée.",
  "pseudonymisation.no_format": "Le type {kind} n’a pas de forme qui puisse être préservée.",
  "pseudonymisation.invalid_alphabet":
    "Un alphabet compte 2 à 65536 caractères, tous différents, et une longueur du minimum au maximum.",
  "pseudonymisation.key_not_active":
    "La clé {key} n’est pas active : elle ouvre ce qu’elle a produit et ne produit rien de nouveau.",
  "pseudonymisation.invalid_field": "Un champ a un nom de 1 à 32 lettres minuscules, chiffres et tirets.",
  "pseudonymisation.values_out_of_range": "Un nombre de valeurs est un nombre entier à partir de 0.",
  "pseudonymisation.small_domain":
    "Moins de 100 millions de valeurs ont cette forme : des tables de paires sont vite complètes.",
  "pseudonymisation.may_be_real_number":
    "Chaque numéro produit ici peut être celui d’une autre personne : ne jamais le publier comme anonyme.",
  "pseudonymisation.invalid_column":
    "La colonne {column} n’a pas la longueur de la première, ou contient un code sans valeur.",
  "pseudonymisation.population_too_small":
    "La population est plus petite que les {records} enregistrements de la table.",
  "pseudonymisation.invalid_aim": "Le champ {field} de l’objectif manque ou sort de ses limites.",
  "pseudonymisation.uneven_hierarchy": "La ligne {row} de la hiérarchie n’a pas la longueur de la première.",
  "pseudonymisation.hierarchy_not_nested":
    "Le niveau {level} de la hiérarchie de {column} sépare des valeurs que le niveau précédent réunit.",
  "pseudonymisation.hierarchy_value_refused":
    "Le niveau {level} de la hiérarchie de {column} ne peut traiter une valeur de la colonne avec {transform}.",
  "pseudonymisation.too_many_generalisations":
    "Les hiérarchies ont {nodes} combinaisons de niveaux ; quatre millions au plus sont parcourues.",
  "pseudonymisation.bits_beyond_cmac": "AES-CMAC donne 128 bits, et non {bits}.",
  "pseudonymisation.unknown_algorithm": "Un pseudonyme se calcule par hmac-sha256 ou aes-cmac.",
  "pseudonymisation.other_length": "Il y a {count} pseudonymes et un autre nombre d’originaux.",
} as const satisfies Readonly<Record<PseudonymisationErrorCode, string>>;

/**
 * A shop that does not exist: the tables and columns that the rules name, filled by a formula, for whoever has no data at
 * hand. The columns are those of the Chinook sample database, so that its script can be read as well.
 *
 * @param invoices - How many invoices; each has two lines.
 */
export function standIn(invoices: number): string {
  const customers = Math.max(10, Math.round(invoices / 7));
  return `
CREATE TABLE employee (employee_id int PRIMARY KEY, last_name varchar(20) NOT NULL, first_name varchar(20) NOT NULL,
  title varchar(30), reports_to int REFERENCES employee, birth_date timestamp, hire_date timestamp);
CREATE TABLE customer (customer_id int PRIMARY KEY, first_name varchar(40) NOT NULL, last_name varchar(20) NOT NULL,
  company varchar(80), address varchar(70), city varchar(40), state varchar(40), country varchar(40), postal_code varchar(10),
  phone varchar(24), fax varchar(24), email varchar(60) NOT NULL, support_rep_id int REFERENCES employee);
CREATE TABLE invoice (invoice_id int PRIMARY KEY, customer_id int NOT NULL REFERENCES customer, invoice_date timestamp NOT NULL,
  billing_address varchar(70), billing_city varchar(40), total numeric(10,2) NOT NULL);
CREATE TABLE invoice_line (invoice_line_id int PRIMARY KEY, invoice_id int NOT NULL REFERENCES invoice, track_id int NOT NULL,
  unit_price numeric(10,2) NOT NULL, quantity int NOT NULL);
CREATE INDEX ON customer (support_rep_id);
CREATE INDEX ON employee (reports_to);
CREATE INDEX ON invoice (customer_id);
CREATE INDEX ON invoice_line (invoice_id);
INSERT INTO employee SELECT n, 'Exemple', 'Employé ' || n, CASE n WHEN 1 THEN 'Directrice' ELSE 'Vente' END,
  CASE WHEN n > 1 THEN 1 END, timestamp '1952-03-01' + n * interval '29 months', timestamp '1990-01-01' + n * interval '1 year'
  FROM generate_series(1, 8) AS n;
INSERT INTO customer SELECT n, 'Client', 'N° ' || n, NULL, n || ', rue de l’Exemple', 'Rabat', NULL, 'Maroc', '10000',
  '+212 5 00 00 00 00', NULL, 'client' || n || '@boutique.example', 1 + n % 8 FROM generate_series(1, ${customers}) AS n;
INSERT INTO invoice SELECT n, 1 + n * 7 % ${customers}, timestamp '2021-01-01' + n * (interval '1825 days' / ${invoices}),
  1 + n * 7 % ${customers} || ', rue de l’Exemple', 'Rabat', 1 + n % 20 FROM generate_series(1, ${invoices}) AS n;
INSERT INTO invoice_line SELECT n, 1 + (n - 1) / 2, n % 3000, 0.99, 1 FROM generate_series(1, ${invoices} * 2) AS n;
`;
}
